import { useLanguageName } from '../articles/language-name.js'
import { useProviders } from '../articles/use-providers.js'

/** Languages to choose from, by name: those that are translated into, each without its region too, and `more`. */
export function useKnownLanguages(more: readonly string[] = []): { value: string; label: string }[] {
  const nameOf = useLanguageName()
  const { languages } = useProviders()
  const known = new Set([...languages, ...languages.map(tag => new Intl.Locale(tag).language), ...more])
  known.delete('de')
  return [...known]
    .map(value => ({ value, label: nameOf(value) }))
    .sort((one, other) => one.label.localeCompare(other.label))
}
