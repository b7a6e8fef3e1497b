import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

/** French, with the `septante` and `nonante` of Belgium and Switzerland. */
export const french: NumberLanguage = {
  cardinals: new Map([
    ['zéro', 0],
    ...countingFrom(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    ...countingFrom(20, 'vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante', 10),
    ...valuedWords('quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60'),
  ]),
  ones: new Set(['un', 'une', 'd’un', 'd’une', 'l’un', 'chaque']),
  closingOne: { words: new Set(['un', 'une']), by: 'joint' },
  multipliers: new Map(
    valuedWords(
      'cent|cents:100 douzaine|douzaines:12 mille|k:1000 million|millions|m|mio:1e6 milliard|milliards|md|mds|mrd|mrds|mia:1e9 billion|billions|bn:1e12 billiard|billiards:1e15',
    ),
  ),
  many: new Map(valuedWords('centaines|centaine:100 milliers|millier:1000 dizaines|dizaine:10')),
  loose: new Map([
    ...ordinalsFrom(
      1,
      'premier|première|unième|premiers|premières|un|une|seul|seule deuxième|deuxièmes|second|seconde|seconds|secondes troisième|troisièmes quatrième|quatrièmes cinquième|cinquièmes sixième|sixièmes septième|septièmes huitième|huitièmes neuvième|neuvièmes dixième|dixièmes onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième',
    ),
    ...ordinalsFrom(30, 'trentième quarantième cinquantième soixantième', 10),
    ...ordinalsFrom(100, 'centième|centenaire bicentenaire', 100),
    ...looseWords(
      'demi|demie|moitié|mi|demi-finale:0.5,50,30,2,1.5 tiers:0.3333333333 quart|quarts:0.25,4,15 cinquièmes:5,0.2 dixièmes:10,0.1 trimestre|trimestriel|trimestriels:3,4 semestre:6,2 double|doublé|doublée|doubler|doublement|couple|jumeaux|paire|duo|deuxièmement|ambos:2 triple|triplé|trio:3 quadruple|quatuor:4 décennie|décennies:10 siècle|siècles:100 millénaire:1000 neuf:9 semaine|semaines|hebdomadaire:7 quinzaine:15,14,2 onze:11 cent|cents:100 trentenaire:30 quadragénaire:40 quinquagénaire:50 sexagénaire:60 septuagénaire:70 dizaine|dizaines:10,12',
    ),
  ]),
  prefixes: [],
  countsBefore:
    /^(?:ans|mois|jours|semaines|heures|minutes|secondes|personnes|hommes|femmes|enfants|morts|blessés|victimes|points|buts|matchs|mètres|kilomètres|hectares|tonnes|euros|dollars|pays|voix|députés|élèves|familles|maisons|fois)$/,
  countsBehind: /^(?:sur|contre)$/,
  joints: new Set(['et']),
  halves: new Set(['demi', 'demie']),
  quarters: new Set(['quart']),
}
