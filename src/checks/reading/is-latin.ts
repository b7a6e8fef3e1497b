const scripts = new Map<string, boolean>()

/** Whether a language, without a region, is written in Latin letters. */
export function isLatin(language: string): boolean {
  const known = scripts.get(language) ?? new Intl.Locale(language).maximize().script === 'Latn'
  scripts.set(language, known)
  return known
}
