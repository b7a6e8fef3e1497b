const files = import.meta.glob<{ default: object }>('../../locales/*/screens-*.json')

/** The languages the screens speak: one folder in `locales/` each, one file in it for each part of the house. */
export const interfaceLanguages = [...new Set(Object.keys(files).map(path => path.split('/').at(-2) ?? ''))].sort()

/** The language that speaks where another has no words. */
export const fallback = 'en'

const kept = 'fassung-language'

/** The language a person chose, or else their browser prefers. */
export function wantedLanguage(): string {
  const wanted = [localStorage.getItem(kept) ?? '', ...navigator.languages]
  const spoken = wanted.flatMap(tag => [tag, tag.split('-')[0] ?? ''])
  return spoken.find(language => interfaceLanguages.includes(language)) ?? fallback
}

/** Remembers the language a person chose, in this browser. */
export function keepLanguage(language: string): void {
  localStorage.setItem(kept, language)
}

/** All words of a language, by their keys. Asking again costs nothing. */
export async function loadWording(language: string): Promise<object> {
  const own = Object.entries(files).filter(([path]) => path.includes(`/${language}/`))
  const parts = await Promise.all(own.map(([, load]) => load()))
  return Object.assign({}, ...parts.map(({ default: words }) => words))
}
