import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShowMore } from './show-more.js'
import { Trouble } from './trouble.js'
import type { List } from './use-list.js'

/** What stands below a list: what went wrong, that there is nothing, or the way to more. */
export function ListEnd({ list, none }: { list: List; none: string }) {
  const { t } = useTranslation()
  if (list.isError) return <Trouble error={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Text>{t('waiting')}</Text>
  if (list.items.length === 0 && !list.hasNextPage) return <Text c="var(--soft)">{none}</Text>
  return <ShowMore list={list} />
}
