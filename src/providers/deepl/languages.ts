import { isSameLanguage, localeOf } from '../languages.js'
import type { Languages } from '../provider.js'

/** What DeepL both reads and writes, in its own codes; written down so that a start needs no network. */
// biome-ignore format: one language a line would be a hundred lines
export const commonLanguages = [
  'ace', 'af', 'an', 'ar', 'as', 'ay', 'az', 'ba', 'be', 'bg', 'bho', 'bn', 'br', 'bs', 'ca', 'ceb', 'ckb', 'cs',
  'cy', 'da', 'de', 'el', 'eo', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'gn', 'gom', 'gu', 'ha', 'he', 'hi',
  'hr', 'ht', 'hu', 'hy', 'id', 'ig', 'is', 'it', 'ja', 'jv', 'ka', 'kk', 'kmr', 'ko', 'ky', 'la', 'lb', 'lmo', 'ln',
  'lt', 'lv', 'mai', 'mg', 'mi', 'mk', 'ml', 'mn', 'mr', 'ms', 'mt', 'my', 'nb', 'ne', 'nl', 'oc', 'om', 'pa', 'pag',
  'pam', 'pl', 'prs', 'ps', 'qu', 'ro', 'ru', 'sa', 'scn', 'sk', 'sl', 'sq', 'sr', 'st', 'su', 'sv', 'sw', 'ta',
  'te', 'tg', 'th', 'tk', 'tl', 'tn', 'tr', 'ts', 'tt', 'uk', 'ur', 'uz', 'vi', 'wo', 'xh', 'yi', 'yue', 'zh', 'zu',
] as const

/** What DeepL only reads: as a target it wants to know which one. */
export const sourceOnlyLanguages = ['en', 'pt'] as const

/** What DeepL only writes. */
export const targetOnlyLanguages = ['en-GB', 'en-US', 'es-419', 'pt-BR', 'pt-PT', 'zh-HANS', 'zh-HANT'] as const

/** A code DeepL accepts as the language of the source. */
export type DeeplSource = (typeof commonLanguages)[number] | (typeof sourceOnlyLanguages)[number]

/** A code DeepL accepts as the language to translate into. */
export type DeeplTarget = (typeof commonLanguages)[number] | (typeof targetOnlyLanguages)[number]

const sources: ReadonlySet<string> = new Set([...commonLanguages, ...sourceOnlyLanguages])
const targets: ReadonlySet<string> = new Set([...commonLanguages, ...targetOnlyLanguages])

/** Names both languages in DeepL's codes; nothing where DeepL cannot bring one into the other. */
export function deeplLanguages(languages: Languages): { source: DeeplSource; target: DeeplTarget } | undefined {
  if (isSameLanguage(languages)) return undefined

  const source = sourceCode(languages.from)
  const target = targetCode(languages.to)
  return source && target && { source, target }
}

function sourceCode(tag: string): DeeplSource | undefined {
  const code = localeOf(tag) && languageIn(tag)
  return code && sources.has(code) ? (code as DeeplSource) : undefined
}

/**
 * An exact variant if DeepL has it, otherwise the language's nearest: `fr-CH` gets `fr`.
 * Bare `en` means British English and bare `pt` European Portuguese, as the publisher is European;
 * Latin American regions of Spanish get `es-419`, and Chinese goes by its script.
 */
function targetCode(tag: string): DeeplTarget | undefined {
  const locale = localeOf(tag)
  if (!locale) return undefined

  const language = languageIn(tag)
  if (language === 'en') return american.has(regionIn(tag)) ? 'en-US' : 'en-GB'
  if (language === 'pt') return regionIn(tag) === 'BR' ? 'pt-BR' : 'pt-PT'
  if (language === 'es') return latinAmerican.has(regionIn(tag)) ? 'es-419' : 'es'
  if (language === 'zh') return locale.script === 'Hant' ? 'zh-HANT' : 'zh-HANS'
  return targets.has(language) ? (language as DeeplTarget) : undefined
}

const american = new Set(['US', 'PR', 'PH'])
const latinAmerican = new Set('419 AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE'.split(' '))

/** The region somebody wrote, not the one a reader would assume: bare `en` must not become American. */
function regionIn(tag: string): string {
  return new Intl.Locale(tag).region ?? ''
}

/** The language as it was written: JavaScript has other names for some (`fil` for `tl`) than DeepL. */
function languageIn(tag: string): string {
  const written = tag.split('-')[0]?.toLowerCase() ?? ''
  return deeplNames[written] ?? written
}

/** What senders write and DeepL calls otherwise: `no` is meant as Bokmål. */
const deeplNames: Record<string, string> = { no: 'nb', fil: 'tl', ku: 'kmr', iw: 'he' }
