import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

const small = countingFrom(2, 'twee drie vier vijf zes zeven acht negen')
const teens = countingFrom(10, 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien')
const tens = countingFrom(20, 'twintig dertig veertig vijftig zestig zeventig tachtig negentig', 10)
const units: [string, number][] = [['een', 1], ...small]
const belowHundred = [
  ...small,
  ...teens,
  ...tens,
  ...tens.flatMap(([ten, value]) =>
    units.map(([unit, one]): [string, number] => [`${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`, value + one]),
  ),
]

/** Dutch. */
export const dutch: NumberLanguage = {
  cardinals: new Map([...belowHundred, ['nul', 0], ...valuedWords('anderhalf|anderhalve:1.5')]),
  ones: new Set(['een', 'één', 'elke']),
  multipliers: new Map(
    valuedWords(
      'honderd:100 dozijn:12 duizend|dzd:1000 miljoen|mln|mio|m:1e6 miljard|mld|mrd:1e9 biljoen|bln:1e12 biljard:1e15',
    ),
  ),
  many: new Map(
    valuedWords(
      'honderden:100 tientallen|tiental:10 dozijnen:12 duizenden:1000 miljoenen:1e6 miljarden:1e9 biljoenen:1e12',
    ),
  ),
  loose: new Map([
    ...ordinalsFrom(
      1,
      'eerste|eersten|een|één|enige tweede|tweeden derde|derden vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
    ),
    ...ordinalsFrom(30, 'dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste honderdste', 10),
    ...looseWords(
      'half|halve|helft|gehalveerd:0.5,50,30,2 anderhalf|anderhalve:1.5,1 derde:0.3333333333,3 kwart|kwartaal|kwartalen:0.25,4,3,15 beide|beiden|paar|dubbel|dubbele|verdubbeld|verdubbelen|verdubbelde|tweeling|duo:2 verdrievoudigd|trio|drieling:3 decennium|decennia|tientallen|tiental:10,12 eeuw|eeuwen:100 millennium:1000 week|weken:7 acht:8 vier:4',
    ),
  ]),
  prefixes: belowHundred.filter(([word]) => word.length > 3),
  countsBefore:
    /^(?:jaar|maanden|weken|dagen|uur|minuten|seconden|mensen|mannen|vrouwen|kinderen|doden|gewonden|slachtoffers|punten|doelpunten|wedstrijden|meter|kilometer|hectare|ton|euro|dollar|landen|stemmen|leden|keer)$/,
  joints: new Set(['en']),
  halves: new Set(['half', 'halve']),
  beforeHour: new Set(['half']),
  quarters: new Set(['kwart']),
  glued: { cardinals: new Map([...belowHundred, ['een', 1]]), hundred: 'honderd', thousands: ['duizend'] },
}
