/** How a language marks quotations, and those inside. CLDR has one pair each; the press has these. */
export type QuoteMarks = {
  /** The usual pair, each with the blank that belongs to it. */
  outer: readonly [string, string]
  inner: readonly [string, string]
  /** Every pair that is right, as two signs. */
  accepted: readonly string[]
  /** Those of them that are right inside another only. */
  inside?: readonly string[]
}

const english = marks('“”', '‘’')
const german = marks('„“', '‚‘', '»«', '›‹')
const russian = { ...marks('«»', '„“', '“”'), inside: ['„“', '“”'] }
const norwegian = marks('«»', '‘’', '“”', '„“')

/** Languages without a row are read for number and pairs of quotations only. Straight marks are asked about elsewhere. */
const quoteMarks: Readonly<Record<string, QuoteMarks>> = {
  en: english,
  fr: {
    outer: ['«\u00a0', '\u00a0»'],
    inner: ['“', '”'],
    accepted: ['«»', '“”', '‹›', '‘’'],
    inside: ['“”', '‹›', '‘’'],
  },
  'fr-CH': marks('«»', '‹›', '“”', '‘’'),
  es: marks('«»', '“”', '‘’'),
  it: marks('«»', '“”', '‘’'),
  pt: marks('“”', '‘’', '«»'),
  pl: marks('„”', '«»', '»«', '‚’', '‘’'),
  nl: marks('‘’', '“”', '„”', '‚’'),
  de: german,
  ca: marks('«»', '“”', '‘’'),
  gl: marks('«»', '“”', '‘’'),
  sv: marks('””', '’’', '»»', '“”', '«»'),
  fi: marks('””', '’’', '»»'),
  da: marks('””', '’’', '»«', '„“', '“”', '›‹'),
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  cs: marks('„“', '‚‘', '»«'),
  sk: marks('„“', '‚‘', '»«'),
  sl: marks('„“', '‚‘', '»«'),
  hu: marks('„”', '»«', '’’'),
  ro: marks('„”', '«»'),
  hr: marks('„”', '‚’', '»«', '„“', '“”'),
  bg: marks('„“', '’’', '«»', '“”'),
  el: marks('«»', '“”', '‘’'),
  tr: marks('“”', '‘’', '«»'),
  ru: russian,
  uk: russian,
  ar: marks('«»', '“”', '”“', '‘’', '""'),
  zh: marks('“”', '‘’', '「」', '『』', '《》', '〈〉'),
  ja: marks('「」', '『』', '《》', '〈〉', '“”'),
}

function marks(outer: string, inner: string, ...more: string[]): QuoteMarks {
  return { outer: halves(outer), inner: halves(inner), accepted: [outer, inner, ...more] }
}

function halves(pair: string): [string, string] {
  return [pair[0] ?? '', pair[1] ?? '']
}

/** What a language quotes with, the rules of its country first. */
export function quoteMarksOf(tag: string): QuoteMarks | undefined {
  return quoteMarks[tag] ?? quoteMarks[tag.split('-')[0]?.toLowerCase() ?? '']
}
