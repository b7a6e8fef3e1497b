import { not, type Opposite } from './opposite.js'

/** Set phrases of what does not happen or is not done. */
export const oppositePhrases: readonly Opposite[] = [
  {
    german:
      'rei(?:ßt|ßen) _nicht ab|riss(?:en)? _nicht ab|nicht ab(?:rei|geri)ss?|nicht (?:beigelegt|beendet|vorbei|vorüber|ausgestanden|erledigt|abgeschlossen|fertig)|nicht _auf(?:geben|zugeben|gegeben|hören|gehört)|g(?:ibt|eben|ab|aben) _nicht auf|h(?:ört|ören|örte|örten) _nicht auf|nicht (?:nach(?:lassen|gelassen)?|locker)|lässt _nicht nach|ein ende _(?:nicht|noch nicht)',
    told: {
      en: 'continu*, still, ongoing, goes on, going on, keep*, kept, persist*, remain*, unabated, drag*, unresolved',
      fr: 'continu*, toujours, encore, persist*, dure, durent, perdur*, se poursui*, en cours, gard*, maint*, reste',
      es: 'continú*, continu*, sigue*, seguí*, persist*, todavía, mantien*, dura, abiert*, pendient*, en curso, perdura*',
      pl: 'trwa*, nadal, wciąż, dalej, utrzymuj*, ciągle, kontynu*',
    },
  },
  {
    german:
      'darf _nicht fehlen|dürfen _nicht fehlen|nicht umhin|führt kein weg _vorbei|nicht _herum|nicht verzichten|nicht wegzudenken|unerlässlich|bleibt _nichts (?:anderes )?übrig|blieb _nichts (?:anderes )?übrig',
    told: {
      en: 'must, must-have, has to, have to, had to, obligatory, indispensab*, essential, need*, forced, compelled, part of, integral, only option',
      fr: 'incontourn*, indispensab*, obligé*, obligatoire, contraint*, doit, doivent, devra*, dû, forcé*, il faut, essentiel*',
      es: 'imprescindib*, indispensab*, obligad*, oblig*, debe*, deb*, tiene que, tuvo que, tendrá que, esencial*, forzad*, parte',
      pl: 'musi*, musz*, zmuszon*, trzeba, obowiązkow*, niezbędn*, koniecz*, nieodzown*, nieodłącz*',
    },
  },
  {
    german:
      '(?:spart|sparen|sparte|sparten|geizt|geizen|geizte) _nicht|nicht _(?:sparen|gespart|geizen|gegeizt)|nicht lumpen',
    told: {
      en: 'generous*, full of, plenty, lavish*, heap*, ample, ampl*, rich*',
      fr: 'généreu*, prodigu*, abond*, plein*, combl*, riche*',
      es: 'genero*, abund*, prodig*, colm*, lleno*, llena*, elogi*',
      pl: 'hojn*, szczodr*, pełn*, obfit*',
    },
  },
  {
    german:
      'nichts unversucht|nichts ausgelassen|(?:nichts|keine mühe|keine kosten) _(?:scheu|gescheut)|keine gelegenheit aus|nichts dem zufall',
    told: {
      en: 'every*, all, whatever',
      fr: 'tout, toute*, tous, chaque',
      es: 'todo*, toda*, cada, cualquier*',
      pl: 'wszystk*, wszelk*, każd*',
    },
  },
  {
    german:
      '(?:kein|keine) (?:zuckerschlecken|spaziergang|kinderspiel|leichtes|einfaches|einfache|leichte|selbstläufer)|zuckerschlecken _nicht|(?:nicht|nie) (?:so |ganz |immer |gerade |mehr |besonders |sehr )?(?:leicht|einfach)(?!e)',
    told: {
      en: 'hard*, difficult*, tough*, challeng*, tricky, struggl*, demanding, uphill, complicat*',
      fr: 'difficil*, dur*, ardu*, compliqué*, pein*, délicat*',
      es: 'difícil*, dur*, complicad*, cuesta, costará, ardu*, dificult*',
      pl: 'trudn*, ciężk*, skomplikow*, wymagaj*',
    },
  },
  {
    german: 'nicht (?:halt|haltmach)|macht(?:e|en)? _nicht _halt|verschon(?:t|te|ten|en) _nicht|nicht _verschont',
    told: {
      en: 'also, even, too, as well, struck, strike*, reach*, spread*, hit',
      fr: "aussi, jusqu', même, touch*, frapp*, également, atteint*",
      es: 'también, hasta, incluso, alcanz*, afect*, lleg*, azot*, golpe*',
      pl: 'także, również, też, nawet, dotkn*, dotar*, uderz*',
    },
  },
  {
    german: 'nichts überstürz|nicht (?:drängen|hetzen|überstürz)|keine eile|nicht eilig|nicht zur eile',
    told: {
      en: 'take* its|their|his|her|your|our time, took … time, patien*, unhurr*, calm*, wait*',
      fr: 'prendre … temps, prend … temps, prennent … temps, patien*, calm*, tranquil*',
      es: 'su tiempo, tomarse, paciencia, calma, con tiempo, tranquil*',
      pl: 'bez pośpiechu, spokojn*, cierpliw*, czas',
    },
  },
  {
    german: 'hoffnung(?:en)? _nicht|nicht _(?:verzagen|verzweifeln|entmutig)',
    told: {
      en: 'hop*, still',
      fr: 'espoir*, espèr*, espér*',
      es: 'esperanz*, espera*, confía*',
      pl: 'nadziej*, wierz*',
    },
  },
  {
    german:
      'nicht vom fleck|nicht von der stelle|(?:ging|geht|ginge) _nichts mehr|nichts (?:geht|ging) mehr|nicht (?:voran|weiter|vorwärts)(?:kommen|gekommen|geht|ging)?',
    told: {
      en: 'standstill, stuck, stall*, halt, gridlock*, deadlock*, stopped, paraly*, blocked, stopp*',
      fr: "paralys*, bloqu*, à l'arrêt, piétin*, patin*, immobil*, au point mort, enlis*, stagn*",
      es: 'parad*, paraliz*, colaps*, atasc*, bloque*, estanc*, detenid*',
      pl: 'stoi, stoją, stał*, staną*, stanął, stanęł*, utkn*, zablok*, w miejscu, sparaliż*',
    },
  },
  {
    german: `ohne [\\p{Ll}\\s]{3,30} (?:ist|sind|war|waren|geht|ging|bleibt|blieb|verlief) _${not}|nicht (?:ganz |völlig )?ohne|nicht folgenlos`,
    told: {
      en: 'some, carr*, has, have, had, certain, involv*, with, cause*, risk*',
      fr: 'comport*, certain*, avec, a, ont, avait, implique*, présent*, entraîn*, quelque*, eu',
      es: 'entrañ*, algún, alguna, algunos, algunas, cierto*, cierta*, tuv*, tien*, con, conllev*, implic*, caus*',
      pl: 'wiąż*, pewn*, ma, mają, miał*, z, ze, niesie, przynos*, przyni*',
    },
  },
  {
    german:
      '(?:nicht|keine? (?:stunde|minute|sekunde|tag|zeit)) _(?:warten|gewartet|hinnehmen|zusehen|zuschauen|dulden|tolerieren|akzeptieren)',
    told: {
      en: 'tired of, had enough, fed up, impatien*, running out, lost patience, end, now',
      fr: 'las, lasse, lassé*, assez, impatien*, fini, perd* patience',
      es: 'cansad*, hart*, impacien*, basta, acab*, perdió la paciencia',
      pl: 'dość, zniecierpliw*, zmęczon*, koniec, strac* cierpliwość',
    },
  },
  {
    german:
      '(?:ging|geht|gehen|gingen|reicht|reichte|gelang|klappte|gewann|gewinnt) _(?:nicht|keine?[nrms]?)|nicht _(?:gewonnen|gewinnen|geschafft|erreicht|gereicht)',
    told: {
      en: 'elud*, escap*, miss*, lost, lose*, fell short, falls short, fail*, slip*, narrowly',
      fr: 'échapp*, manqu*, perdu*, perd, raté*, rat*, insuffis*',
      es: 'escap*, perdi*, perdió, quedó sin, se le fue, falt*, escas*',
      pl: 'wymkn*, przegra*, uciekł*, strac*, zabrakł*, brak*',
    },
  },
  {
    german:
      '(?:fahren|fuhren|verkehren|fährt|fuhr|fliegen|flogen) _keine?|(?:fährt|fahren|verkehrt|verkehren|fliegt|fliegen) _nicht|nicht (?:gespielt|stattfinden|statt|angepfiffen|ausgetragen|öffnen|geöffnet|fahren|verkehren|in betrieb)|keine (?:busse|züge|bahnen|flüge|fähren)',
    told: {
      en: 'suspend*, cancel*, call* off, halted, postpon*, closed, clos*, shut*, out of service, stopped, no-show',
      fr: "annul*, suspend*, à l'arrêt, interromp*, report*, fermé*, supprim*",
      es: 'suspend*, cancel*, anul*, aplaz*, cerrad*, interrump*',
      pl: 'zawiesz*, odwoła*, wstrzym*, przełoż*, zamknięt*, nieczynn*, stoj*',
    },
  },
  {
    german:
      '(?:keinen?|ohne) (?:erfolg|glück|fortune)|nicht (?:erfolgreich|durchsetzen|durchgesetzt|statt(?:gegeben|geben|zugeben)?|durch(?:gekommen|kommen)?|recht)(?!\\p{L})|nicht _statt(?:gegeben|geben|zugeben)|g(?:ibt|ab) _nicht statt',
    told: {
      en: 'fail*, lost, lose*, dismiss*, reject*, unsuccessful*, refus*, turned down, threw out, thrown out, overruled',
      fr: 'débout*, rejet*, échou*, perdu*, perd, refus*, échec',
      es: 'desestim*, rechaz*, fracas*, perdi*, perdió, deneg*, deneg*, inadmi*',
      pl: 'oddal*, oddalił*, przegra*, odrzuc*, bezskut*, odmów*, fiask*',
    },
  },
  {
    german:
      '(?:nicht|keine?r?|niemand) _(?:überleb|lebend)|überlebt(?:e|en)? _(?:nicht|keine?r?)|(?:lebt|leben|lebte) nicht mehr',
    told: {
      en: 'kill*, die*, dead, death*, fatal*, perish*, late, deceased',
      fr: 'péri*, mort*, tué*, décéd*, défunt*, mour*, mortel*',
      es: 'muri*, muer*, fallec*, mortal*, perd* la vida, matado',
      pl: 'zgin*, zmar*, śmier*, śmiert*, poniós*, poległ*',
    },
  },
  {
    german: '(?:nicht|nie) _nehmen(?!\\p{L})',
    told: {
      en: 'insist*, determined, made sure, made a point, personally',
      fr: 'tenu à, tient à, tenait à, tiennent à, tenaient à, insist*, mettre un point',
      es: 'insist*, empeñ*, quiso, quisieron, se dio el gusto',
      pl: 'upar*, koniecznie, chciał*, pozwolił* sobie, osobiście',
    },
  },
  {
    german:
      'nicht (?:nachgeben|klein bei|beugen|einschüchtern|unterkriegen|geschlagen|beirren)|nicht _(?:geschlagen|beirren|einschüchtern|unterkriegen|entmutigen)',
    told: {
      en: 'refus*, defian*, stood firm, stand firm, hold firm, undeterred, resist*, undaunted, press on, pressed on, standing firm, fight*',
      fr: 'refus*, tenir bon, tient bon, tenu bon, résist*, imperturb*, persist*',
      es: 'se negó, niega*, firme*, resist*, persist*, plant*',
      pl: 'odmów*, nieugięt*, opór*, opier*, twardo, stawia*',
    },
  },
  {
    german: 'nicht mehr',
    told: {
      en: 'stop* *ing, quit *ing, cease* to, gave|give|gives|given up',
      fr: "cess* de, arrêt* de, arrêt* d'",
      es: 'dej* de',
      it: 'smett* di, smesso di',
      pl: 'przesta*',
      nl: 'ophoud*, hield|houdt|hielden op, opgehouden, stop* met',
      pt: 'deix* de, par* de',
    },
  },
]
