import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

/** English. */
export const english: NumberLanguage = {
  cardinals: new Map([
    ['zero', 0],
    ...countingFrom(2, 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
    ...countingFrom(17, 'seventeen eighteen nineteen'),
    ...countingFrom(20, 'twenty thirty forty|fourty fifty sixty seventy eighty ninety', 10),
  ]),
  ones: new Set(['a', 'an', 'one', 'per', 'every', 'each']),
  closingOne: { words: new Set(['one']), by: 'hyphen' },
  multipliers: new Map(
    valuedWords(
      'hundred:100 dozen:12 thousand|k:1000 million|m|mln|mn:1e6 billion|bn|b|bln:1e9 trillion|trn|tn|t:1e12 quadrillion:1e15',
    ),
  ),
  many: new Map(
    valuedWords('hundreds:100 dozens:12 thousands:1000 millions:1e6 billions:1e9 trillions:1e12 quadrillions:1e15'),
  ),
  loose: new Map([
    ...ordinalsFrom(
      1,
      'first|firstly|one|once|single|sole second|secondly|seconds third|thirdly fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
    ...ordinalsFrom(
      30,
      'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth|centenary|centennial|centenarian',
      10,
    ),
    ...looseWords(
      'half|halves|halved|halve:0.5,50,30,2,1.5 quarter|quarters|quarterly:0.25,4,3,15 both|pair|pairs|couple|twice|double|doubled|doubling|doubles|twofold|twin|twins|duo|either|again|another:2 triple|tripled|trio|thrice|threefold|triplets|treble:3 quadruple|quartet|fourfold:4 quintet:5 thirds:0.3333333333 fifths:0.2 sixths:0.1666666667 eighths:0.125 tenths:0.1 decade|decades:10 century|centuries:100 bicentenary:200 millennium:1000 nil|scoreless|goalless:0 fortnight|fortnightly:14,2 week|weeks|weekly:7 twenties:20,1920,2020 thirties:30,1930 forties:40,1940 fifties:50,1950 sixties:60,1960 seventies:70,1970 eighties:80,1980 nineties:90,1990 teenage:13',
    ),
  ]),
  prefixes: [],
  joints: new Set(['and']),
  halves: new Set(['half']),
  quarters: new Set(['quarter']),
}
