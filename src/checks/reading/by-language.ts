import { baseLanguage } from './base-language.js'

/**
 * What is made of a language's words when it is first asked for, as making patterns takes long; null for languages that
 * have no words here. Languages are asked for with or without a region.
 */
export function byLanguage<Words, Made>(
  words: Readonly<Record<string, Words>>,
  make: (words: Words) => Made,
): (language: string) => Made | null {
  const known = new Map<string, Made | null>()
  return language => {
    const held = known.get(language)
    if (held !== undefined) return held
    const own = words[baseLanguage(language)]
    const made = own === undefined ? null : make(own)
    known.set(language, made)
    return made
  }
}
