import { store, stored } from './stored.js'

const files = import.meta.glob<{ default: object }>('../../locales/*/screens-*.json')

/** The languages the screens speak: one folder in `locales/` each, one file in it for each part of the house. */
export const interfaceLanguages = [...new Set(Object.keys(files).map(path => path.split('/').at(-2) ?? ''))].sort()

/** The language that speaks where another has no words. */
export const fallback = 'en'

/** Parts of the house whose words are many and said nowhere else: they come with the screens that say them. */
const late = ['admin', 'glossary'] as const

export type LatePart = (typeof late)[number]

const kept = 'fassung-language'

/** The language a person chose, or else their browser prefers. */
export function wantedLanguage(): string {
  const wanted = [stored(kept) ?? '', ...navigator.languages]
  const spoken = wanted.flatMap(tag => [tag, tag.split('-')[0] ?? ''])
  return spoken.find(language => interfaceLanguages.includes(language)) ?? fallback
}

/** Remembers the language a person chose, in this browser. */
export function keepLanguage(language: string): void {
  store(kept, language)
}

/** The words of a language by their keys, with those of late parts if asked for. Asking again costs nothing. */
export async function loadWording(language: string, parts: Iterable<LatePart> = []): Promise<object> {
  const silent = new Set<string>(late)
  for (const part of parts) silent.delete(part)
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`) && !silent.has(partOf(path)))
  const loaded = await Promise.all(own.map(([, load]) => load()))
  return Object.assign({}, ...loaded.map(({ default: words }) => words))
}

function partOf(path: string): string {
  return /screens-(\w+)\.json$/.exec(path)?.[1] ?? ''
}
