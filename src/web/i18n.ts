import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import { directionOf } from './shell/direction-of.js'
import { fallback, keepLanguage, type LatePart, loadWording } from './wording.js'

/** The late parts of which the words were wanted so far. */
const parts = new Set<LatePart>()

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

/** The code of a screen, once the words are there that only this screen says. */
export async function withWords<Code>(part: LatePart, fetched: Promise<Code>): Promise<Code> {
  parts.add(part)
  const [code] = await Promise.all([fetched, load(i18n.language)])
  return code
}

async function speak(language: string): Promise<void> {
  await load(language)
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

async function load(language: string): Promise<void> {
  i18n.addResourceBundle(language, 'screens', await loadWording(language, parts))
}
