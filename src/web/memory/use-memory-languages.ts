import { useQuery } from '@tanstack/react-query'
import { read } from '../api/ask.js'
import { useMe } from '../api/me.js'
import type { Article, Page } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { lastLanguages, useProviders } from '../articles/use-providers.js'

/**
 * The languages to look into, by name: those that can be asked for, those somebody reviews, and the one that is
 * looked at. `usual` is where a person begins: with the language they review, or else the one asked for last, here or
 * by anybody.
 */
export function useMemoryLanguages(shown: string | null) {
  const { data: me } = useMe()
  const nameOf = useLanguageName()
  const { languages } = useProviders()
  const own = [...(me?.languages ?? []), ...lastLanguages()]
  const newest = useQuery({
    queryKey: ['languages-of-newest'],
    queryFn: async ({ signal }) =>
      (await read<Page<Article>>('/v1/articles?limit=1', signal)).items.flatMap(article => article.targetLanguages),
    enabled: me !== undefined && own.length === 0,
  })
  const tags = new Set([...languages, ...own, ...(shown ? [shown] : [])])
  const offered = [...tags]
    .map(value => ({ value, label: nameOf(value) }))
    .sort((one, other) => one.label.localeCompare(other.label))
  const isKnown = own.length > 0 || !newest.isPending
  return { offered, usual: isKnown ? (own[0] ?? newest.data?.[0] ?? offered[0]?.value ?? '') : '' }
}
