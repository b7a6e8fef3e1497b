import { isSameLanguage, localeOf } from '../languages.js'
import type { Languages } from '../provider.js'

/** What a server brings into what, in its own codes. */
export type Pairs = ReadonlyMap<string, ReadonlySet<string>>

// biome-ignore format: one language a line would be fifty lines
const usual = [
  'ar', 'az', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'eo', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl',
  'he', 'hi', 'hu', 'id', 'it', 'ja', 'ko', 'ky', 'lt', 'lv', 'ms', 'nb', 'nl', 'pl', 'pt', 'pt-BR', 'ro', 'ru', 'sk',
  'sl', 'sq', 'sr', 'sv', 'th', 'tl', 'tr', 'uk', 'ur', 'vi', 'zh-Hans', 'zh-Hant',
]

/** What LibreTranslate speaks unless its operator loads less; holds until a server has been asked. */
export const usualPairs: Pairs = new Map(usual.map(code => [code, new Set(usual)]))

/** Reads the answer of `/languages`; nothing if it is not one. */
export function readPairs(answer: unknown): Pairs | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return undefined
  const pairs = new Map<string, ReadonlySet<string>>()
  for (const entry of answer) {
    const { code, targets } = (entry ?? {}) as { code?: unknown; targets?: unknown }
    if (typeof code !== 'string') return undefined
    pairs.set(code, new Set(Array.isArray(targets) ? targets.filter(target => typeof target === 'string') : []))
  }
  // Old servers name no targets: there every language goes into every other.
  const none = [...pairs.values()].every(targets => targets.size === 0)
  return none ? new Map([...pairs.keys()].map(code => [code, new Set(pairs.keys())])) : pairs
}

/** Names both languages in the server's codes; nothing where it cannot bring one into the other. */
export function pairFor(pairs: Pairs, languages: Languages): { source: string; target: string } | undefined {
  if (isSameLanguage(languages)) return undefined
  for (const source of codesFor(languages.from)) {
    const targets = pairs.get(source)
    const target = targets && codesFor(languages.to).find(code => targets.has(code))
    if (target) return { source, target }
  }
  return undefined
}

/** What servers call a language, the most exact name first. `zt` and `nb` are names of theirs. */
function codesFor(tag: string): string[] {
  const locale = localeOf(tag)
  if (!locale) return []
  const { language, script } = locale
  const written = new Intl.Locale(tag).region
  if (language === 'zh') return script === 'Hant' ? ['zh-Hant', 'zt', 'zh-TW'] : ['zh-Hans', 'zh', 'zh-CN']
  const exact = written ? [`${language}-${written}`] : []
  return [...exact, language, ...(otherNames[language] ?? [])]
}

const otherNames: Record<string, string[]> = {
  no: ['nb'],
  nb: ['no'],
  fil: ['tl'],
  tl: ['fil'],
  he: ['iw'],
  pt: ['pt-PT'],
}
