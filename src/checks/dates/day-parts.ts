import type { Token } from '../reading/tokens.js'

/** Words that put something into the morning, or into the afternoon, the evening or the night. */
type DayParts = { early: RegExp; late: RegExp }

/** By language. `tomorrow` is the same word as `morning` in some: it can only keep a check from objecting. */
const dayParts: Readonly<Record<string, DayParts>> = {
  en: {
    early: /^(?:mornings?|dawn|daybreak|overnight)$/,
    late: /^(?:evenings?|afternoons?|nights?|tonight|midnight|dusk)$/,
  },
  fr: { early: /^(?:matins?|matinées?|aube)$/, late: /^(?:soirs?|soirées?|nuits?|minuit)$/ },
  es: { early: /^(?:mañanas?|madrugadas?|amanecer)$/, late: /^(?:tardes?|noches?|anoche|medianoche|atardecer)$/ },
  it: {
    early: /^(?:mattin[aeoi]|mattinat[ae]|alba)$/,
    late: /^(?:ser[ae]|serat[ae]|stasera|nott[ei]|pomeriggi?o?|mezzanotte)$/,
  },
  pt: { early: /^(?:manhãs?|madrugadas?|amanhecer)$/, late: /^(?:tardes?|noites?|entardecer)$/ },
  nl: {
    early: /^(?:\p{L}*ochtends?|voormiddags?|morgens?)$/u,
    late: /^(?:\p{L}*avonds?|(?!voor)\p{L}*middags?|\p{L}*nachts?)$/u,
  },
  pl: {
    early: /^(?:ran[oka]|ranek|rankiem|przedpołudni\p{L}*|południem|poran\p{L}*|świt\p{L}*)$/u,
    late: /^(?:wiecz\p{L}*|noc\p{L}*|popołudni\p{L}*|południu)$/u,
  },
  ru: { early: /^утр\p{L}*$/u, late: /^(?:вечер\p{L}*|ноч\p{L}*)$/u },
  uk: { early: /^ран(?:ку|ок|ці|ком)$/u, late: /^(?:веч\p{L}*|ноч\p{L}*|ніч\p{L}*)$/u },
  tr: { early: /^sabah\p{L}*$/u, late: /^(?:akşam\p{L}*|gece\p{L}*|ikindi\p{L}*)$/u },
}

const nights = /^(?:nights?|nuits?|noches?|nott[ei]|noites?|\p{L}*nachts?|noc\p{L}*|ноч\p{L}*|ніч\p{L}*|gece\p{L}*)$/u

/** The half of the day that a word names, in small letters; the night has hours of both. */
export function dayPartOf(lower: string, language: string): 'early' | 'late' | 'night' | undefined {
  const words = dayParts[language]
  if (!words) return undefined
  if (words.early.test(lower)) return 'early'
  return words.late.test(lower) ? (nights.test(lower) ? 'night' : 'late') : undefined
}

/** The first words of both halves of the day in a text, if the language is known. */
export function dayPartsIn(tokens: readonly Token[], language: string): { early?: Token; late?: Token } | undefined {
  const words = dayParts[language]
  if (!words) return undefined
  const [early, late] = [words.early, words.late].map(word => tokens.find(({ lower }) => word.test(lower)))
  return { ...(early && { early }), ...(late && { late }) }
}

const day = '(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)'
const germanEarly = new RegExp(`^(?:${day}?vormittags?|${day}morgens?|morgens|frühschicht(?:en)?)$`)
const germanLate = new RegExp(`^${day}?(?:abends?|nachmittags?)$|^spätschicht(?:en)?$`)
const germanEither = /morgen|früh|vormittag|nacht|mittag|dämmer/

/** The word by which a German text puts all that it tells into one half of the day, if it does. */
export function germanDayPart(
  tokens: readonly Token[],
): { part: 'early' | 'late'; word: Token; mayBeNight?: boolean } | undefined {
  if (!tokens.some(({ lower }) => mayBeDayPart(lower))) return undefined
  const early = tokens.find(
    ({ lower }, at) => germanEarly.test(lower) || isMorning(tokens, at) || isEarlyHour(tokens, at),
  )
  const late = tokens.find(({ lower }) => germanLate.test(lower))
  if (early && late) return undefined
  if (early)
    return tokens.some(({ lower }) => /abend|nacht|mittags?$|spät/.test(lower) && !germanEarly.test(lower))
      ? undefined
      : { part: 'early', word: early, mayBeNight: early.lower.endsWith('früh') }
  if (!late) return undefined
  const others = tokens.filter(({ lower }) => germanEither.test(lower) && !germanLate.test(lower))
  return others.length === 0 ? { part: 'late', word: late } : undefined
}

/** Most texts have no word that ends like one of these. */
function mayBeDayPart(lower: string): boolean {
  return dayPartEnds.has(lower.slice(-5))
}

const dayPartEnds = new Set([
  'ittag',
  'ttags',
  'orgen',
  'rgens',
  'abend',
  'bends',
  'hicht',
  'chten',
  'früh',
  'gfrüh',
  'hfrüh',
])

/** `um drei Uhr früh`, `in der Früh`, `Montagfrüh`: some would call it the night. */
function isEarlyHour(tokens: readonly Token[], at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {}
  if (!lower.endsWith('früh')) return false
  const before = tokens[at - 1]?.lower
  return text === 'Früh' ? before === 'der' : lower !== 'früh' || before === 'uhr'
}

/** `am Morgen`, but not `morgen`, which is tomorrow. */
function isMorning(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'Morgen' && /^(?:am|jeden|diesem|frühen|gegen)$/.test(tokens[at - 1]?.lower ?? '')
}
