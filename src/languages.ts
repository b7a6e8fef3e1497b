const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The canonical form of a language tag (BCP 47, RFC 5646), such as `pt-BR` for `pt_br`'s proper spelling `pt-br`;
 * null for what is no tag, or names no language that CLDR knows.
 */
export function canonicalLanguage(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical && names.of(new Intl.Locale(canonical).language) ? canonical : null
  } catch {
    return null
  }
}

/** True if the two tags name the same language, whatever the region or script. */
export function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language
}

/** `fr-FR` says no more than `fr`, and a newsroom that means France asks for `fr`; `pt-BR` and `en-GB` stay apart. */
export function usualLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag)
  const plain = new Intl.Locale(language).maximize()
  return region === language.toUpperCase() && plain.region === region && script === undefined ? language : tag
}
