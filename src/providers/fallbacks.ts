import { canonicalLanguage } from '../languages.js'

/** Which providers may stand in for the one that was chosen, in their order, by language; `*` is every other one. */
export type Fallbacks = ReadonlyMap<string, readonly string[]>

/** Reads what the operator wrote, `fr=libretranslate openai, *=bergamot`; or says what is wrong with it. */
export function readFallbacks(written: string): Fallbacks | { fault: string } {
  const fallbacks = new Map<string, string[]>()
  for (const part of written.split(',')) {
    const [, tag = '', list = ''] = /^\s*([\w*-]+)\s*=\s*([a-z]+(?:\s+[a-z]+)*)\s*$/.exec(part) ?? []
    if (!tag) return { fault: 'has to look like fr=libretranslate openai, *=bergamot' }
    const language = tag === '*' ? tag : canonicalLanguage(tag)
    if (!language) return { fault: `names a language that is none: ${tag}` }
    if (fallbacks.has(language)) return { fault: `says twice what stands in for ${language}` }
    const providers = list.split(/\s+/)
    const twice = providers.find((provider, place) => providers.indexOf(provider) !== place)
    if (twice) return { fault: `names ${twice} twice for ${language}` }
    fallbacks.set(language, providers)
  }
  return fallbacks
}

/** Who may stand in for a language: as it is named, else without its region, else what holds for every language. */
export function fallbacksFor(fallbacks: Fallbacks, language: string): readonly string[] {
  const plain = new Intl.Locale(language).language
  return fallbacks.get(language) ?? fallbacks.get(plain) ?? fallbacks.get('*') ?? []
}
