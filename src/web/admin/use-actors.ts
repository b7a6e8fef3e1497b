import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { readAll } from '../api/read-all.js'
import type { Key, User } from '../api/types.js'

/** Who may have done something: people and keys by name, the operator's key, and the system itself. */
export function useActors(): { value: string; label: string }[] {
  const { t } = useTranslation()
  const { data = [] } = useQuery({
    queryKey: ['admin', 'actors'],
    queryFn: async ({ signal }) => {
      const lists = [readAll<User>('/v1/users', signal), readAll<Key>('/v1/keys', signal)]
      return (await Promise.all(lists)).flat().map(({ id, name }) => ({ value: id, label: name }))
    },
    staleTime: 60_000,
  })
  return [...data, { value: 'admin', label: t('admin.operator') }, { value: 'system', label: t('admin.system') }]
}

/** Names those who did something; of one long gone, the bare id. */
export function useActorName(): (actor: string) => string {
  const names = new Map(useActors().map(({ value, label }) => [value, label]))
  return actor => names.get(actor) ?? actor
}
