import { useTranslation } from 'react-i18next'

/** Names languages in the language of the screens. */
export function useLanguageName(): (tag: string) => string {
  const { i18n } = useTranslation()
  const names = new Intl.DisplayNames(i18n.resolvedLanguage, { type: 'language' })
  return tag => names.of(tag) ?? tag
}
