import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask, read } from '../api/ask.js'
import type { Session } from '../api/types.js'
import { Chip } from '../shell/chip.js'
import { Confirm } from '../shell/confirm.js'
import { Moment } from '../shell/moment.js'
import { Paper } from '../shell/paper.js'
import { Trouble } from '../shell/trouble.js'
import { deviceOf } from './device-of.js'

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
          <SessionShown key={session.id} session={session} />
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

function SessionShown({ session }: { session: Session }) {
  const { t } = useTranslation()
  const { token, isCurrent, createdAt, seenAt, ipAddress, userAgent } = session
  const device = deviceOf(userAgent) ?? t('account.unknown-device')
  return (
    <Group component="li" justify="space-between">
      <div>
        <Text fw={600}>
          {device} {isCurrent && <Chip tone="ok">{t('account.here')}</Chip>}
        </Text>
        <Text size="sm" c="var(--soft)">
          {ipAddress} · {t('account.since')} <Moment at={createdAt} /> · {t('account.seen')} <Moment at={seenAt} />
        </Text>
      </div>
      {!isCurrent && (
        <Confirm
          act={t('account.end')}
          label={t('account.end-which', { device })}
          means={t('account.end-means')}
          run={() => ask('POST', '/auth/revoke-session', { body: { token } })}
        />
      )}
    </Group>
  )
}
