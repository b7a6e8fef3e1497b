/**
 * What a German denial says, and words that say the same elsewhere without denying: `nicht auszuschließen` is `possible`.
 * The German part is a pattern in small letters, with `_` for a few words between; the others are as `phrasePattern` reads them.
 */
export type Opposite = {
  german: string
  told: Readonly<Record<string, string>>
  /** Words that say it as German does: beside them the denial has to stand, and nothing is told by an opposite. */
  literal?: Readonly<Record<string, string>>
}

const not = '(?:nicht|nichts|nie|kaum|keine?[mnrs]?)'

/** Set phrases, and things whose opposite has a word of its own. */
export const opposites: readonly Opposite[] = [
  {
    german: `${not} (?:völlig |ganz |mehr )?(?:auszuschließen|ausgeschlossen|ausschließen)|schl(?:ießt|ießen|oss|ossen) _${not} aus|ausschließen _${not}`,
    told: {
      en: 'possib*, may, might, could, conceivab*',
      fr: 'possib*, pourrai*, peut, peuvent, envisag*, il se peut',
      es: 'posib*, puede, pueden, podrí*, cabe, quizá*, contempl*',
      pl: 'możliw*, może, mogą, mógł*, mogł*, dopuszcza*',
    },
    literal: { en: 'rul* out, exclud*', fr: 'exclu*', es: 'descart*, exclu*', pl: 'wyklucz*' },
  },
  {
    german: 'keine?n? hehl|kein blatt vor|(?:nicht|nichts|keine?[mnr]?) _(?:verhehl|verberg|verborg|verheiml)',
    told: {
      en: 'open*, frank*, blunt*, plain*, candid*, admit*, clear*',
      fr: 'ouvert*, franc*, clair*, avou*, détour*',
      es: 'abiert*, clar*, francam*, franquez*, reconoc*',
      pl: 'otwar*, szczer*, bez ogródek, wprost, przyzna*',
    },
  },
  {
    german: '(?:nicht|keine) lange|(?:nicht|kein) _(?:zöger|gezögert)|nicht lange fackel|kurzerhand',
    told: {
      en: 'soon, quick*, prompt*, swift*, short*, brief*, immediate*, before long, fast, in no time, rapid*',
      fr: 'vite, rapid*, bientôt, prompt*, court*, aussitôt, immédiat*, peu de temps',
      es: 'pronto, rápid*, enseguida, inmediat*, breve*, poco, veloz*',
      pl: 'wkrótce, szybk*, natychmiast*, prędko, krótk*, zaraz, niebawem, od razu',
    },
  },
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
    german: 'nicht(?:s)? ander(?:e|)s _erwarte',
    told: {
      en: 'as expected, expected, as predicted, in line with, unsurprising*, no surprise',
      fr: 'conformément aux, comme prévu, comme attendu, attend*, attentes, sans surprise',
      es: 'esperab*, esperad*, previst*, expectativ*, sin sorpresa*',
      pl: 'zgodnie z, oczekiw*, spodziewa*, przewidyw*, bez niespodzian*',
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
    german: 'fehl(?:t|te) _nicht viel|nicht viel _fehl|um ein haar|viel _nicht gefehlt',
    told: {
      en: 'almost, nearly, close to, came close, narrowly, all but',
      fr: 'presque, failli, faillit, de justesse, manqué de, près de, à deux doigts',
      es: 'casi, a punto, por poco, faltó poco',
      pl: 'niemal, prawie, omal, mało, niewiele, blisko',
    },
  },
  {
    german: 'nicht (?:alle tage|jeden tag|oft|häufig|immer)',
    told: {
      en: 'rare*, seldom, occasional*, sometimes, uncommon, unusual*, once in a while, only',
      fr: 'rare*, parfois, occasionn*, peu',
      es: 'rara*, raro*, a veces, pocas, ocasion*, excepcional*',
      pl: 'rzadk*, czasami, czasem, niekiedy, niecodzien*, sporadycz*',
    },
  },
  {
    german: '(?:nicht|nicht nur|nicht bloß) erst seit|nicht neu|nichts neues|nicht zum ersten',
    told: {
      en: 'long, longer, old, for years, for some time, familiar, once again, again, before, already',
      fr: 'longtemps, longue date, ancien*, vieux, vieille, déjà, connu*, encore',
      es: 'tiempo, años, viejo*, vieja*, ya, otra vez, conocid*, de nuevo',
      pl: 'od dawna, dawn*, star*, już, znan*, znowu, ponown*, od lat',
    },
  },
  {
    german:
      '(?:nicht|keine entscheidung|nichts) _(?:gefallen|entschieden|fest(?:gelegt|gesetzt|zu(?:legen|stehen))?|geklärt|gesprochen|absehbar|terminiert|gebucht|beschlossen|in trockenen tüchern)',
    told: {
      en: 'pending, open, yet to, still to, remain* to, to be, tba, undecided, unclear, up in the air, awaited, awaiting',
      fr: 'en suspens, reste* à, à fixer, à déterminer, à définir, ouvert*, attend*, en attente, incert*, flou*',
      es: 'pendient*, por determinar, por decidir, por decir, por definir, por fijar, por aclarar, por resolver, falta*, abiert*, en el aire, a la espera',
      pl: 'otwart*, do ustalenia, czeka*, wciąż, nadal, nieznan*, oczekiw*',
    },
  },
  {
    german: 'kein wunder|nicht verwunder|wenig verwunder|nicht überrasch',
    told: {
      en: 'no wonder, small wonder, little wonder, unsurpris*, no surprise, natural*, predictab*, understandab*',
      fr: 'logiqu*, naturel*, compréhensi*, prévisib*',
      es: 'lógic*, natural*, comprensi*, previsib*, normal',
      pl: 'nic dziwnego, dziwi, dziwić, zrozumiał*, naturaln*, logiczn*',
    },
  },
  {
    german: 'nicht von ungefähr|kein zufall|nicht zufällig|nicht umsonst',
    told: {
      en: 'deliberate*, reason*, by design, for nothing, intentional*, on purpose',
      fr: 'à dessein, raison*, volontair*, exprès, délibér*',
      es: 'deliberad*, motivo*, razón, razones, a propósito, intencionad*',
      pl: 'celowo, celow*, powod*, powód, przyczyn*, świadom*',
    },
  },
  {
    german:
      'nicht verhandelbar|nicht zur (?:debatte|disposition|diskussion)|nicht (?:mehr )?(?:zu rütteln|gerüttelt|rütteln)',
    told: {
      en: 'firm, fixed, non-negotiable, final, settled, set in stone, stand*',
      fr: 'ferme*, définitif*, définitive*, fixe*, intangib*, intouchab*, gravé*, acquis*, hors de question',
      es: 'firme*, fij*, definitiv*, innegociab*, intocab*',
      pl: 'ostateczn*, stał*, sztywn*, przesądz*, nienegocjow*',
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
    german: 'nicht zu kurz|nicht vergessen|nicht _ausgespart|auch an _gedacht',
    told: {
      en: 'also, too, cater*, plenty, as well, remember*, included',
      fr: 'aussi, également, en ont pour, gât*, pens*, place',
      es: 'también, espacio, incluid*, lugar, recuerd*',
      pl: 'też, także, również, pamięt*, coś dla',
    },
  },
  {
    german: 'weiß(?:t)? _(?:niemand|keine?r?)|(?:niemand|keine?r?) weiß|nicht (?:zu sagen|vorherzusagen|bekannt)',
    told: {
      en: "anyone's guess, open question, remains to be seen, mystery, unclear, uncertain, unknown",
      fr: 'ignor*, incert*, mystère, inconnu*, flou',
      es: 'ignora*, incierto, incógnita, desconoc*, se desconoce, misterio',
      pl: 'zagadk*, niewiadom*, tajemnic*, niejasn*',
    },
  },
  {
    german:
      'nichts einzuwenden|nichts (?:auszusetzen|zu beanstanden)|keine (?:einwände|bedenken|beanstandung|beschwerden)|nichts dagegen|nicht zu beanstanden',
    told: {
      en: 'acceptab*, fine, lawful*, in order, happy with, flawless*, clean bill, approve*, permissib*, all right, legal*, agree*, satisf*',
      fr: 'acceptab*, conforme*, en règle, légal*, satisf*, approuv*, licite*, correct*',
      es: 'aceptab*, correct*, conforme*, en regla, legal*, satisf*, aprob*, lícit*',
      pl: 'dopuszczaln*, prawidłow*, zgodn*, w porządku, legaln*, zadowol*, poprawn*',
    },
  },
  {
    german: 'sieht? _nicht an|(?:alter|jahre) _nicht an',
    told: {
      en: 'younger, youthful, look*',
      fr: 'jeune, jeunes, paraît',
      es: 'menos, joven, jóvenes, aparent*, parec*',
      pl: 'młod*, wygląda*',
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
    german: '(?:nicht|nie) (?:rechtzeitig|pünktlich|früh genug)',
    told: {
      en: 'late, latecomer*, too late, behind schedule, delay*, overdue',
      fr: 'retard*, tard, tardi*',
      es: 'tarde, retras*, demor*, con retraso',
      pl: 'spóźn*, opóźn*, za późno, późn*',
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
    german: 'nicht vorbestraft|keine vorstrafen?|nicht polizeibekannt',
    told: {
      en: 'clean record, clean, previously good, first-time, first offence',
      fr: 'casier … vierge, vierge, primodélinquant*',
      es: 'carec*, sin antecedentes, limpi*',
      pl: 'czyst*, niekaran*',
    },
  },
  {
    german: 'nicht schuldig|keine schuld|nicht verantwortlich',
    told: {
      en: 'innocen*, cleared, acquit*, blameless',
      fr: 'innocen*, acquitt*, hors de cause',
      es: 'inocen*, absuel*, exent*',
      pl: 'niewinn*, uniewinn*',
    },
  },
  {
    german: '(?:keine?|null) _(?:tore?|treffer)|tore? _keine',
    told: {
      en: 'goalless, scoreless, nil, clean sheet',
      fr: 'vierge, nul et vierge',
      es: 'sin goles, cero, en blanco',
      pl: 'bezbramkow*, do zera',
    },
  },
  {
    german: 'nicht weit|unweit|nicht fern',
    told: {
      en: 'near*, close*, short distance, vicinity, around the corner',
      fr: 'près, proche*, proximité, à deux pas, à côté',
      es: 'cerca*, próxim*, poca distancia, a pocos, junto',
      pl: 'niedaleko, blisko, pobliż*, opodal, tuż, nieopodal',
    },
  },
  {
    german: 'nicht der einzige|nicht die einzige|nicht das einzige|nicht allein',
    told: {
      en: 'one of, among, other*, too, also, several, as well',
      fr: "d'autres, autre*, aussi, parmi, l'un*, également, plusieurs",
      es: 'otro*, otra*, también, entre, uno de, una de, vari*',
      pl: 'inn*, też, także, również, wśród, jedn*, kilk*',
    },
  },
  {
    german: 'solange _nicht|nicht _(?:vorliegt|vorliegen|da ist)',
    told: {
      en: 'until, till, pending, on hold, while, awaiting',
      fr: "jusqu'*, tant que, en attendant, attente, avant",
      es: 'hasta*, mientras, a la espera, pendient*, antes',
      pl: 'do czasu, dopóki, póki, aż, oczekiw*',
    },
  },
  {
    german: 'keine?n? (?:kinder|eltern|wohnung|obdach|arbeit|job|stimme)',
    told: {
      en: 'childless, orphan*, homeless, unemployed, jobless, *less',
      fr: 'sans, orphelin*, chôm*',
      es: 'sin, huérfan*, desemplead*, en paro',
      pl: 'bezdzietn*, bezdomn*, bezrobotn*, sierot*',
    },
  },
  {
    german: 'so schnell _nicht|nicht so (?:schnell|bald)',
    told: {
      en: 'unlikely, take time, a while, long',
      fr: 'longtemps, temps, tard*',
      es: 'tardar*, tiempo, largo',
      pl: 'długo, czas*',
    },
  },
  {
    german: '(?:reicht|reichen|reichte|genügt|langt) _nicht|nicht (?:aus|genug|genügend|ausreichend|gedeckt)',
    told: {
      en: 'too little, too few, insufficien*, short*, scarce, inadequa*, lack*, low',
      fr: 'manqu*, insuffis*, trop peu, pénurie, juste*',
      es: 'escas*, falta*, insufic*, poc*, corto*',
      pl: 'brak*, mało, niewystarcz*, niedobór*, niedostat*, szczupł*',
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
    german:
      'keine (?:akute |unmittelbare |konkrete )?gefahr|nicht (?:in gefahr|gefährdet|bedroht|gefährlich)|nicht in (?:akuter )?lebensgefahr',
    told: {
      en: 'safe*, out of danger, harmless, secure, stable',
      fr: 'sécurité, hors de danger, sauf*, sûr*, inoffensi*, stable',
      es: 'a salvo, fuera de peligro, segur*, inofensiv*, estable',
      pl: 'bezpieczn*, nieszkodliw*, stabiln*, nic nie grozi',
    },
  },
  {
    german: 'mehr (?:als _)?(?:war|ist|wäre) nicht drin|mehr _nicht (?:drin|heraus|möglich)|nicht mehr (?:drin|heraus)',
    told: {
      en: 'best, only, settle*, content, limit, most, at most',
      fr: 'content*, seul*, mieux, limit*, maximum, au plus',
      es: 'conform*, solo, máxim*, content*, limit*, tope',
      pl: 'zadowol*, tylko, najwyżej, jedynie, maksym*',
    },
  },
  {
    german: 'nicht (?:überbewert|überschätz|dramatisier|allzu ernst|zu hoch)|nicht überbewerten',
    told: {
      en: 'play* down, downplay*, perspective, caution*, modest*',
      fr: 'relativis*, minimis*, tempér*, prudent*',
      es: 'resta* importancia, restó importancia, relativiz*, minimiz*, cautel*',
      pl: 'bagateliz*, ostrożn*, umniejsz*, tonow*',
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
    german: '(?:nicht|nichts) (?:schlecht|übel|verkehrt|falsch)(?!\\p{L})',
    told: {
      en: 'good, well, right, decent, fine, solid, correct',
      fr: 'bon*, bien, correct*, juste*',
      es: 'buen*, bien, correct*, aciert*',
      pl: 'dobr*, słuszn*, nieźle, nieźł*, właściw*',
    },
  },
  {
    german:
      '(?:nicht|nichts) (?:gut|richtig|wahr|korrekt|zutreffend)(?!\\p{L})|trifft _nicht zu|stimmt(?:en|e)? _nicht',
    told: {
      en: 'bad*, poor*, wrong*, false*, incorrect*, untrue, inaccura*, mistaken',
      fr: 'mauvais*, mal, faux, fausse*, tort, inexact*, erroné*',
      es: 'mal*, fals*, incorrect*, equivocad*, erróne*, inexact*',
      pl: 'źl*, fałsz*, błędn*, nieprawd*, mylił*, mylą',
    },
  },
  {
    german: 'nicht (?:teuer|hoch|groß|viel|viele|stark|laut|schnell|weit|breit)(?!\\p{L})',
    told: {
      en: 'cheap*, low*, small*, few, little, weak*, quiet*, slow*, short*, narrow*, moderate*, limited, modest*',
      fr: 'peu, bas*, petit*, faible*, modér*, lent*, limité*, modest*, bon marché, étroit*',
      es: 'poc*, baj*, pequeñ*, débil*, moder*, lent*, limitad*, barat*, modest*, escas*',
      pl: 'mał*, nisk*, tani*, słab*, niewiel*, woln*, umiarkow*, skromn*, ograniczon*',
    },
  },
  {
    german: `${not} (?:schlechter|weniger|geringer|kleiner|schwächer|langsamer|besser|stärker|größer|anders) als`,
    told: {
      en: 'as … as, equal*, same, match*, on a par, no worse',
      fr: 'tout aussi, aussi, autant, même*, égal*, pareil*',
      es: 'tan, tanto, tanta, igual*, mismo*, misma*',
      pl: 'tak samo, równie, równ*, tyle samo, jak i',
    },
  },
  {
    german: 'keine?n? (?:zwei|drei|vier|fünf|sechs|zehn|zwanzig|dreißig|hundert|\\d+)(?!\\p{L})',
    told: {
      en: 'less than, under, fewer, within, barely, just',
      fr: 'moins, à peine',
      es: 'menos, apenas',
      pl: 'mniej niż, niespełna, niecał*, ledwie, ledwo',
    },
  },
  {
    german: 'nicht (?:öffentlich|jedem zugänglich)|unter ausschluss der öffentlichkeit',
    told: {
      en: 'closed doors, private*, closed, in camera, behind closed',
      fr: 'huis clos, privé*, fermé*',
      es: 'puerta* cerrada*, privad*, a puerta',
      pl: 'za zamkniętymi drzwiami, niejawn*, zamknięt*, prywatn*',
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
]
