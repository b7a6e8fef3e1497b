import { useTranslation } from 'react-i18next'

type NameOf = (tag: string) => string

/** Names languages in the language of the screens. */
export function useLanguageName(): NameOf {
  const language = useTranslation().i18n.resolvedLanguage ?? 'en'
  const nameOf = made.get(language) ?? nameIn(language)
  made.set(language, nameOf)
  return nameOf
}

/** By the language they speak: a list names languages in each of its rows, and to look a name up takes long. */
const made = new Map<string, NameOf>()

function nameIn(language: string): NameOf {
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const known = new Map<string, string>()
  return tag => {
    const name = known.get(tag) ?? names.of(tag) ?? tag
    known.set(tag, name)
    return name
  }
}
