import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { read } from '../api/ask.js'
import type { Key, Page, User } from '../api/types.js'

/** Names those who did something: a person or a key by name, Fassung itself, or the bare id of one long gone. */
export function useActorName(): (actor: string) => string {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['admin', 'actors'],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all([
        read<Page<User>>('/v1/users?limit=100', signal),
        read<Page<Key>>('/v1/keys?limit=100', signal),
      ])
      return new Map(lists.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const)))
    },
    staleTime: 60_000,
  })
  return actor => data?.get(actor) ?? (actor === 'system' ? t('admin.system') : actor)
}
