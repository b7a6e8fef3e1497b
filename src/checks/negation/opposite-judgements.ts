import { not, type Opposite } from './opposite.js'

/** What is not known, said, allowed, right or wrong, where other languages say what it is instead. */
export const oppositeJudgements: readonly Opposite[] = [
  {
    german: '(?:prozent|viele|manche|andere|einige|hälfte|drittel|viertel|rest|sie|er) nicht(?=[,.;]|$)',
    told: {
      en: 'disagree*, otherwise, differ*, opposite, opposed, against, contrary',
      fr: "avis contraire, pas d'accord, contraire, autrement, oppos*",
      es: 'lo contrario, contrari*, discrep*, desacuerdo, opon*',
      it: 'contrari*, disaccordo, parere opposto, opposto',
      pl: 'innego zdania, przeciw*, odmienn*, inaczej',
      nl: 'oneens, anders, tegen',
      pt: 'contrári*, discord*, desacordo',
    },
  },
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
    german: 'nicht (?:überbewert|überschätz|dramatisier|allzu ernst|zu hoch)|nicht überbewerten',
    told: {
      en: 'play* down, downplay*, perspective, caution*, modest*',
      fr: 'relativis*, minimis*, tempér*, prudent*',
      es: 'resta* importancia, restó importancia, relativiz*, minimiz*, cautel*',
      pl: 'bagateliz*, ostrożn*, umniejsz*, tonow*',
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
    german: 'nicht (?:öffentlich|jedem zugänglich)|unter ausschluss der öffentlichkeit',
    told: {
      en: 'closed doors, private*, closed, in camera, behind closed',
      fr: 'huis clos, privé*, fermé*',
      es: 'puerta* cerrada*, privad*, a puerta',
      pl: 'za zamkniętymi drzwiami, niejawn*, zamknięt*, prywatn*',
    },
  },
]
