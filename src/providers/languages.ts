import { LRUCache } from 'lru-cache'
import type { Languages } from './provider.js'

/** British and American English are one language here: no engine brings one into the other. */
export function isSameLanguage({ from, to }: Languages): boolean {
  return languageOf(from) === languageOf(to)
}

/** The language of a BCP 47 tag without region and script; nothing if the tag is malformed. */
export function languageOf(tag: string): string | undefined {
  return localeOf(tag)?.language
}

/** The tag with the script and region a reader would assume (`zh-TW` → `zh-Hant-TW`). */
export function localeOf(tag: string): Intl.Locale | undefined {
  const known = locales.get(tag)
  if (known) return known
  try {
    const locale = new Intl.Locale(tag).maximize()
    locales.set(tag, locale)
    return locale
  } catch {
    return undefined
  }
}

/** Made once for each tag, as that takes longer than most of what it is made for. */
const locales = new LRUCache<string, Intl.Locale>({ max: 500 })
