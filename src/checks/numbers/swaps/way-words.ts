import { baseLanguage } from '../../reading/base-language.js'
import { lean } from '../../reading/lean-pattern.js'

/** What stands before a number from which something went, and before one to which it went. */
const words: Readonly<Record<string, readonly [from: string, to: string]>> = {
  de: ['von', 'auf'],
  en: ['from', 'to'],
  fr: ['de', 'à'],
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

type Ways = { from: RegExp; to: RegExp }

const known = new Map<string, Ways | null>()

/** Whether a number that a text ends before is the beginning of a way, or its end. */
export function wayBefore(before: string, language: string): 'from' | 'to' | undefined {
  const ways = waysOf(language)
  if (ways?.from.test(before)) return 'from'
  return ways?.to.test(before) ? 'to' : undefined
}

function waysOf(language: string): Ways | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const [from, to] = words[baseLanguage(language)]?.map(endingWith) ?? []
  const ways = from && to ? { from, to } : null
  known.set(language, ways)
  return ways
}

function endingWith(ways: string): RegExp {
  return lean(new RegExp(`(?<!\\p{L})(?:${ways})[ \\u00a0\\u202f](?:[€$£%][ \\u00a0\\u202f]?)?$`, 'u'))
}
