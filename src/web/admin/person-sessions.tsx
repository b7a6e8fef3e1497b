import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask, read } from '../api/ask.js'
import type { Page, User, UserSession } from '../api/types.js'
import { Confirm } from '../shell/confirm.js'
import { SessionShown } from '../shell/session-shown.js'
import { Trouble } from '../shell/trouble.js'

/** Where a person is signed in, to end one of their sessions or all. */
export function PersonSessions({ user: { id, name } }: { user: User }) {
  const { t } = useTranslation()
  const address = `/v1/users/${id}/sessions`
  const { data, error, refetch } = useQuery({
    queryKey: ['admin', address],
    queryFn: ({ signal }) => read<Page<UserSession>>(address, signal),
  })
  if (error) return <Trouble error={error} retry={() => void refetch()} />
  if (data?.items.length === 0) return <Text>{t('admin.no-sessions', { name })}</Text>
  return (
    <>
      <Stack
        component="ul"
        aria-label={t('admin.of', { act: t('admin.sessions'), name })}
        gap="sm"
        p={0}
        m={0}
        style={{ listStyle: 'none' }}
      >
        {data?.items.map(session => (
          <SessionShown key={session.id} session={session} end={() => ask('DELETE', `${address}/${session.id}`)} />
        ))}
      </Stack>
      {data && data.items.length > 1 && (
        <Group mt="sm">
          <Confirm
            act={t('admin.end-all')}
            label={t('admin.of', { act: t('admin.end-all'), name })}
            means={t('admin.end-all-means', { name })}
            run={() => ask('DELETE', address)}
          />
        </Group>
      )}
    </>
  )
}
