import { byLanguage } from '../../reading/by-language.js'
import { type ClassedWords, compileClasses } from '../../reading/word-classes.js'

/** The tens from twenty to ninety in small letters, with what stands before and behind them where they mean a decade. */
type DecadeWords = { tens: string; before?: string; behind?: string; figures: string }

const words: Readonly<Record<string, DecadeWords>> = {
  de: {
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    behind: 'er(?:n|[ -]?jahren?)?',
    figures: '(?<!\\d)(?:\\d\\d)?{}0er(?:n|[ -]?jahren?)?',
  },
  en: {
    tens: 'twenties thirties forties fifties sixties seventies eighties nineties',
    figures: "(?<!\\d)(?:\\d\\d)?{}0[’']?s",
  },
  fr: {
    tens: 'vingt trente quarante cinquante soixante(?!-dix) soixante-dix quatre-vingts?(?!-dix) quatre-vingt-dix',
    before: 'années ',
    figures: 'années (?:\\d\\d)?{}0(?!\\d)',
  },
  es: {
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    before: '(?:años|década de(?:l| los)?(?: años)?|los) ',
    figures: '(?:años|década de(?:l| los)?(?: años)?|los) (?:\\d\\d)?{}0(?!\\d)',
  },
  it: {
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    before: 'anni ',
    figures: "anni [’']?(?:\\d\\d)?{}0(?!\\d)",
  },
  nl: {
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    before: 'jaren ',
    figures: "jaren [’']?(?:\\d\\d)?{}0(?!\\d)",
  },
  pl: {
    tens: 'dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    before: 'lat(?:a|ach|ami|om)? ',
    behind: '(?:e|ych|ymi|ym)',
    figures: 'lat(?:a|ach|ami|om)? (?:\\d\\d)?{}0(?!\\d)',
  },
  pt: {
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    before: '(?:anos|década de) ',
    figures: '(?:anos|década de) (?:\\d\\d)?{}0(?!\\d)',
  },
}

/** To be matched with small letters; null where a language's words are not known. */
export const decadesOf = byLanguage(words, own => compileClasses(classesOf(own)))

function classesOf({ tens, before = '', behind = '', figures }: DecadeWords): ClassedWords {
  return tens
    .split(' ')
    .map((ten, at) => [(at + 2) * 10, `${before}${ten}${behind}|${figures.replaceAll('{}', String(at + 2))}`] as const)
}
