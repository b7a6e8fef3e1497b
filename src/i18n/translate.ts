import i18next from 'i18next'
import { fallbackLanguage, languages, readWording } from './locales.js'

const wording = i18next.createInstance()

void wording.init({
  initAsync: false,
  fallbackLng: fallbackLanguage,
  ns: Object.keys(readWording(fallbackLanguage)),
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(languages.map(language => [language, readWording(language)])),
})

// What waits are told in: nobody counts 840 seconds.
wording.services.formatter?.add('duration', (seconds: unknown, language = fallbackLanguage) => {
  if (typeof seconds !== 'number') return String(seconds)
  const [value, unit] = seconds < 100 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute']
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
})

/**
 * Words for a key such as `problems:not-found.title`. English where a language lacks them. What fills the
 * placeholders is never itself expanded.
 */
export function translate(language: string, key: string, details: Record<string, unknown> = {}): string {
  return wording.t(key, { ...details, lng: language })
}

/** The words for a key as they are written, with their placeholders. */
export function wordingOf(language: string, key: string): string {
  return wording.t(key, { lng: language, skipInterpolation: true })
}

/** True if there are words for the key, at least in English. */
export function hasWords(key: string): boolean {
  return wording.exists(key, { lng: fallbackLanguage })
}
