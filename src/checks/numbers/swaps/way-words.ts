import { baseLanguage } from '../../reading/base-language.js'
import { lean } from '../../reading/lean-pattern.js'

/** What stands before a number from which something went, and before one to which it went. */
const words: Readonly<Record<string, readonly [from: string, to: string]>> = {
  de: ['von', 'auf'],
  en: ['from', 'to'],
  fr: ["de|d[’']", 'à'],
  es: ['del?|desde(?: el| los| las)?', 'al?|hasta(?: el| los| las)?'],
  it: ['da(?:l|i|lle|gli)?', 'a(?:l|i|lle|gli)?'],
  pt: ['d[eoa]s?', 'para(?: os?| as?)?|aos?|às?'],
  nl: ['van', 'naar|tot|op'],
  pl: ['ze?', 'do|na'],
  sv: ['från', 'till'],
  da: ['fra', 'til'],
  cs: ['ze?', 'na|do'],
  ru: ['со?', 'до|на'],
  uk: ['з|із|зі', 'до|на'],
  ro: ['de la', 'la'],
  el: ['από(?: το| τα| τις| τους)?', 'σε|στ(?:ο|α|ις|ους)'],
}

/** What may stand between such a word and its number, about as often in all languages. */
const loose: Readonly<Record<string, string>> = {
  de: 'rund|etwa|knapp|gut|fast|zuvor|zuletzt|bisher|bislang|derzeit|aktuell|mehr als|weniger als|über|unter|höchstens|mindestens|ursprünglich',
  en: 'about|around|some|nearly|almost|just|just under|just over|over|under|more than|less than|fewer than|previously|currently|at least|at most|an?|the',
  fr: 'environ|près de|presque|plus de|moins de|un peu plus de|un peu moins de|quelque|actuellement|au moins|au plus',
  es: 'unos|unas|casi|cerca de|más de|menos de|aproximadamente|alrededor de|al menos|como máximo',
  it: 'circa|quasi|oltre|più di|meno di|almeno',
  pt: 'cerca de|quase|mais de|menos de|aproximadamente|pelo menos',
  nl: "ongeveer|zo[’']n|bijna|ruim|krap|meer dan|minder dan|rond de",
  pl: 'około|ok\\.|blisko|prawie|niemal|niespełna|ponad|przeszło|mniej niż|więcej niż|co najmniej|najwyżej|obecnych',
}

type Ways = { from: RegExp; to: RegExp; loose?: RegExp }

const known = new Map<string, Ways | null>()

/** Whether a number that a text ends before is the beginning of a way, or its end. */
export function wayBefore(text: string, language: string): 'from' | 'to' | undefined {
  const ways = waysOf(language)
  const before = ways?.loose ? text.replace(ways.loose, '') : text
  if (ways?.from.test(before)) return 'from'
  return ways?.to.test(before) ? 'to' : undefined
}

function waysOf(language: string): Ways | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const [from, to] = words[baseLanguage(language)]?.map(endingWith) ?? []
  const between = loose[baseLanguage(language)]
  const ways = from && to ? { from, to, ...(between && { loose: looselyEnding(between) }) } : null
  known.set(language, ways)
  return ways
}

function endingWith(ways: string): RegExp {
  return lean(new RegExp(`(?<!\\p{L})(?:${ways})(?:[ \\u00a0\\u202f]|(?<=[’']))(?:[€$£%][ \\u00a0\\u202f]?)?$`, 'u'))
}

/** At the end of a text, up to the sign of a currency. */
function looselyEnding(words: string): RegExp {
  return lean(new RegExp(`(?<!\\p{L})(?:${words})[ \\u00a0\\u202f](?=(?:[€$£%][ \\u00a0\\u202f]?)?$)`, 'u'))
}
