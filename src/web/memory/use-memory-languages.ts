import { useMe } from '../api/me.js'
import { useLanguageName } from '../articles/language-name.js'
import { lastLanguages, useProviders } from '../articles/use-providers.js'

/**
 * The languages to look into, by name: those that can be asked for, those somebody reviews, and the one that is
 * looked at. `usual` is where a person begins: with the language they review, or else the one asked for last.
 */
export function useMemoryLanguages(shown: string | null) {
  const { data: me } = useMe()
  const nameOf = useLanguageName()
  const { languages } = useProviders()
  const own = [...(me?.languages ?? []), ...lastLanguages()]
  const tags = new Set([...languages, ...own, ...(shown ? [shown] : [])])
  const offered = [...tags]
    .map(value => ({ value, label: nameOf(value) }))
    .sort((one, other) => one.label.localeCompare(other.label))
  return { offered, usual: own[0] ?? offered[0]?.value ?? '' }
}
