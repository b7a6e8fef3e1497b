import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

const small = countingFrom(2, 'zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf')
const teens = countingFrom(13, 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn')
const tens = countingFrom(20, 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig', 10)
const units: [string, number][] = [['ein', 1], ...small.filter(([, value]) => value < 10)]
const belowHundred = [
  ...small,
  ...teens,
  ...tens,
  ...tens.flatMap(([ten, value]) => units.map(([unit, one]): [string, number] => [`${unit}und${ten}`, value + one])),
]

/** `In den Neunzigern`: of the last century, of this one, or of a life. */
const decades = tens.flatMap(([ten, value]) =>
  ['er', 'ern', 'erjahre', 'erjahren'].map((ending): [string, number[]] => [
    ten + ending,
    [value, value + 1900, value + 2000, value + 1800],
  ]),
)

/** `Verfünffacht`. */
const multiples = [...small.filter(([, value]) => value > 2), ['hundert', 100] as const].flatMap(([word, value]) =>
  ['t', 'te', 'ten', 'en', 'ung'].map((ending): [string, number[]] => [`ver${word}fach${ending}`, [value]]),
)

/** `Ein Mittdreißiger und eine Endvierzigerin`. */
const ages = tens.flatMap(([ten, value]) =>
  ['er', 'ers', 'erin', 'erinnen'].flatMap((ending): [string, number[]][] => [
    [`anfang${ten}${ending}`, [value, value + 1, value + 2]],
    [`mitt${ten}${ending}`, [value + 5, value]],
    [`end${ten}${ending}`, [value + 8, value + 10, value + 9, value + 7, value]],
  ]),
)

/** German. */
export const german: NumberLanguage = {
  cardinals: new Map([
    ...belowHundred,
    ...countingFrom(2, 'zweier|zweien dreier|dreien vieren fünfen sechsen'),
    ['null', 0],
    ...valuedWords('anderthalb|eineinhalb|anderthalben:1.5 viertelmillion:250000 viertelmilliarde:250000000'),
  ]),
  ones: new Set(['ein', 'eine', 'einer', 'einem', 'einen', 'eines', 'jede', 'jeder', 'jedes']),
  multipliers: new Map(
    valuedWords(
      'hundert:100 dutzend:12 tausend|tsd:1000 million|millionen|mio|mill:1e6 milliarde|milliarden|mrd|mia:1e9 billion|billionen|bio:1e12 billiarde|billiarden:1e15',
    ),
  ),
  many: new Map(
    valuedWords('hunderte|hunderten|hunderter:100 dutzende|dutzenden:12 tausende|tausenden|tausender:1000'),
  ),
  loose: new Map([
    ...decades,
    ...ages,
    ...multiples,
    ...ordinalsFrom(1, 'erst|erste|ersten|erster|erstes|erstem|erstmals|eins|einmal|einzig|einzige'),
    ...looseWords(
      'beide|beiden|beider|beides|beidem:2 weltkrieg|weltkriegs|weltkriege|weltkriegsbombe|weltkriegsbomben|weltkriegsmunition|weltkriegsgranate|weltkriegsgranaten|weltkriegsblindgänger|weltkriegsblindgängers|weltkriegsende:2,1 paar|ehepaar|ehepaars|ehepaare|rentnerpaar|brautpaar|liebespaar|elternpaar|künstlerpaar|doppelt|doppelte|doppelten|doppelter|doppel|duo|zwilling|zwillinge|verdoppelt|verdoppeln|verdoppelte:2 trio|drilling|drillinge|quartett|quartal|quartals:4,3 quintett:5 halb|halbe|halben|halber|halbes|halbem|hälfte|halbiert|halbieren|halbierte:0.5,50,30,2,6 halbjahr|halbjahres:6,0.5 viertel|vierteln:0.25,4,15 vierteljahr|vierteljährlich:3,4 drittel|dritteln:0.3333333333 fünftel|fünfteln:0.2 sechstel:0.1666666667 siebtel:0.1428571429 achtel:0.125 zehntel:0.1 achtelfinale|achtelfinales|achtelfinals:8,16 viertelfinale|viertelfinales|viertelfinals:4,8 sechzehntelfinale:16,32 nullerjahre|nullerjahren:2000 jahrtausendwende:2000 jahrhundertwende:1900,2000 unterzahl:10,9 überzahl:10,11 startelf|nationalelf|werkself:11 doppelvierer:4 doppelzweier|doppelpack:2 hattrick:3 geländewagen|geländewagens:4 minderjährig|minderjährige|minderjährigen|minderjähriger|volljährig|volljährige|volljährigen:18 three:3 five:5 seven:7 ten:10 fifty:50 dreiviertel:0.75,3 dreiviertelstunde:45,3,0.75 dreivierteljahr|dreivierteljahrs:9,3,0.75 viertelmillion:250000 dreiviertelmillion:750000,3,1000000 viertelmilliarde:250000000 dreiviertelmilliarde:750000000,3,1000000000 viertelstunde:15 anderthalb|eineinhalb|anderthalben:1.5,1,18 jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts|dekade:10 jahrhundert|jahrhunderts:100 jahrtausend:1000 halbzeit:45,2,0.5 woche|wochen:7 vierzehn:14,2 acht:8,7 torlos|torlose:0 ein|eine|einen|einem|einer|eines:1 zweit|zweitens:2 dritt|drittens:3 viert:4 elfmeter:11 ersatz:1 erneut|wieder:2 uhr:24,7',
    ),
  ]),
  prefixes: [...belowHundred, ...countingFrom(3, 'dritt viert fünft sechst siebt acht neunt zehnt')]
    .filter(([word]) => word.length > 3 || word === 'elf')
    .concat([
      ['millionen', 1e6],
      ['milliarden', 1e9],
      ['billionen', 1e12],
      ['hundert', 100],
      ['tausend', 1000],
      ['viertel', 0.25],
    ]),
  joints: new Set(),
  halves: new Set(['halbe', 'halben', 'halber', 'halbes']),
  quarters: new Set(['viertel']),
  countsBefore: /^(?!Tagen?$)\p{Lu}/u,
  looseBehind: new Map([['uhr', 'die']]),
  beforeHour: new Set(['halb']),
  glued: { cardinals: new Map([...belowHundred, ['ein', 1], ['eins', 1]]), hundred: 'hundert', thousands: ['tausend'] },
}
