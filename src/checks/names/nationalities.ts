import type { PlaceId } from './places.js'

/** Whose language is called as its people are, by CLDR's codes. German is left out: translators say it to explain. */
const languages =
  `lt LT, lv LV, et EE, fi FI, sv SE, no NO, da DK, nl NL, fr FR, es ES, pl PL, cs CZ, sk SK, sl SI, hr HR, sr RS, hu HU,
  ro RO, bg BG, el GR, tr TR, ru RU, uk UA, be BY, it IT, pt PT, ja JP, zh CN, vi VN, th TH, id ID, sq AL, ka GE, hy AM, is IS`
    .split(/,\s+/)
    .map(entry => entry.split(' ') as [language: string, country: PlaceId])

/** What the adjectives of a language may end in instead of the end of their first form. */
const endings: Readonly<Record<string, readonly (readonly [end: string, forms: string])[]>> = {
  en: [
    ['ch', 'ch chman chmen chwoman chwomen'],
    ['', ' s'],
  ],
  fr: [
    ['grec', 'grecque grecques grec grecs'],
    ['turc', 'turque turques turc turcs'],
    ['e', 'e es'],
    ['s', 's se ses'],
    ['n', 'n ns nne nnes ne nes'],
    ['', ' e s es'],
  ],
  es: [
    ['és', 'és esa eses esas'],
    ['ón', 'ón ona ones onas'],
    ['o', 'o a os as'],
    ['l', 'l la les las'],
    ['', ' s'],
  ],
  it: [
    ['co', 'co ca ci chi che'],
    ['o', 'o a i e'],
    ['e', 'e i'],
    ['', ''],
  ],
  pt: [
    ['ês', 'ês esa eses esas'],
    ['ão', 'ão ã ões ãs'],
    ['o', 'o a os as'],
    ['', ' s'],
  ],
  pl: [
    ['ski', 'ski ska skie skiego skiemu skim skimi skich ską skiej scy'],
    ['cki', 'cki cka ckie ckiego ckiemu ckim ckimi ckich cką ckiej ccy'],
    ['dzki', 'dzki dzka dzkie dzkiego dzkiemu dzkim dzkimi dzkich dzką dzkiej dzcy'],
  ],
  nl: [['', ' e er']],
}

/** What newspapers say beside what CLDR does. */
const others: Readonly<Record<string, readonly (readonly [name: string, country: PlaceId])[]>> = {
  es: [
    ['holandés', 'NL'],
    ['finlandés', 'FI'],
  ],
  fr: [['bélarusse', 'BY']],
  pl: [['holenderski', 'NL']],
  pt: [
    ['neerlandês', 'NL'],
    ['polaco', 'PL'],
    ['checo', 'CZ'],
  ],
}

const known = new Map<string, ReadonlyMap<string, PlaceId>>()

/** Countries by the adjectives of a language, as Intl knows them: none of languages whose endings are not on file. */
export function nationalitiesIn(language: string): ReadonlyMap<string, PlaceId> {
  const held = known.get(language)
  if (held) return held
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
  const told = languages.map(([code, country]) => [names.of(code) ?? '', country] as const)
  const made = new Map(
    [...told, ...(others[language] ?? [])].flatMap(([name, country]) =>
      formsOf(name, language).map(form => [form, country] as const),
    ),
  )
  known.set(language, made)
  return made
}

function formsOf(name: string, language: string): string[] {
  const rule = endings[language]?.find(([end]) => name.endsWith(end))
  if (!rule || !/^\p{L}{3,}$/u.test(name)) return []
  const [end, forms] = rule
  return forms.split(' ').map(form => name.slice(0, name.length - end.length) + form)
}

/** The country a German adjective speaks of: `litauischen` of Lithuania. */
export function nationalityOf(word: string): PlaceId | undefined {
  const end = word.lastIndexOf('isch')
  if (end < 3 || !adjectiveEnds.has(word.slice(end + 4))) return undefined
  german ??= germanNames()
  return german.get(word.slice(0, end + 4).toLowerCase())
}

let german: ReadonlyMap<string, PlaceId> | undefined

function germanNames(): ReadonlyMap<string, PlaceId> {
  const names = new Intl.DisplayNames('de', { type: 'language', fallback: 'none' })
  return new Map(languages.map(([code, country]) => [(names.of(code) ?? '').toLowerCase(), country]))
}

const adjectiveEnds = new Set(['e', 'em', 'en', 'er', 'es'])
