import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'

const wordings = import.meta.glob<{ default: object }>('../../locales/*/screens-*.json')

/** The languages the screens speak: one folder in `locales/` each, one file in it for each part of the house. */
export const interfaceLanguages = [...new Set(Object.keys(wordings).map(path => path.split('/').at(-2) ?? ''))].sort()

const kept = 'fassung-language'
const fallback = 'en'

/** The language a person chose, or else their browser prefers. */
export function wantedLanguage(): string {
  const wanted = [localStorage.getItem(kept), ...navigator.languages].map(tag => tag?.split('-')[0] ?? '')
  return wanted.find(language => interfaceLanguages.includes(language)) ?? fallback
}

/** Loads the words of a language, and of the one that speaks where it has none. */
export async function startWording(language: string): Promise<void> {
  await i18n.use(initReactI18next).init({
    fallbackLng: fallback,
    ns: ['screens'],
    defaultNS: 'screens',
    interpolation: { escapeValue: false },
    resources: {},
    partialBundledLanguages: true,
  })
  await Promise.all([load(fallback), load(language)])
  await speak(language)
}

/** Speaks another language from here on, and remembers it in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  localStorage.setItem(kept, language)
  await speak(language)
}

async function speak(language: string): Promise<void> {
  await load(language)
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
}

async function load(language: string): Promise<void> {
  if (i18n.hasResourceBundle(language, 'screens')) return
  const files = Object.entries(wordings).filter(([path]) => path.includes(`/${language}/`))
  const parts = await Promise.all(files.map(([, load]) => load()))
  i18n.addResourceBundle(language, 'screens', Object.assign({}, ...parts.map(({ default: words }) => words)))
}
