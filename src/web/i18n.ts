import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import { directionOf } from './shell/direction-of.js'
import { fallback, keepLanguage, loadWording } from './wording.js'

/** Loads the words of a language; each says all there is to say, so no other has to speak for it. */
export async function startWording(language: string): Promise<void> {
  await i18n.use(initReactI18next).init({
    fallbackLng: fallback,
    ns: ['screens'],
    defaultNS: 'screens',
    interpolation: { escapeValue: false },
    resources: {},
    partialBundledLanguages: true,
  })
  await speak(language)
}

/** Speaks another language from here on, and remembers it in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  keepLanguage(language)
  await speak(language)
}

async function speak(language: string): Promise<void> {
  await load(language)
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

async function load(language: string): Promise<void> {
  if (i18n.hasResourceBundle(language, 'screens')) return
  i18n.addResourceBundle(language, 'screens', await loadWording(language))
}
