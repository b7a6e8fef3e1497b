import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask, read } from '../api/ask.js'
import type { Session } from '../api/types.js'
import { Confirm } from '../shell/confirm.js'
import { Paper } from '../shell/paper.js'
import { SessionShown } from '../shell/session-shown.js'
import { Trouble } from '../shell/trouble.js'

/** Where the person is signed in, to end what they do not know or need. */
export function Sessions() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => read<Session[]>('/auth/list-sessions', signal),
  })
  return (
    <Paper title={t('account.sessions')}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {data?.map(session => (
          <SessionShown
            key={session.id}
            session={session}
            isHere={session.isCurrent}
            end={() => ask('POST', '/auth/revoke-session', { body: { token: session.token } })}
          />
        ))}
      </Stack>
      {data?.length === 1 && <Text mt="sm">{t('account.only-here')}</Text>}
      {data && data.length > 1 && (
        <Group mt="md">
          <Confirm
            act={t('account.end-others')}
            means={t('account.end-others-means')}
            run={() => ask('POST', '/auth/revoke-other-sessions', { body: {} })}
          />
        </Group>
      )}
    </Paper>
  )
}
