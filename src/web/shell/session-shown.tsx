import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UserSession } from '../api/types.js'
import { Chip } from './chip.js'
import { Confirm } from './confirm.js'
import { deviceOf } from './device-of.js'
import { Moment } from './moment.js'

type Props = {
  session: UserSession
  /** True for the session of who looks. */
  isHere?: boolean
  end: () => Promise<unknown>
}

/** In which browser somebody is signed in, since when, and a button to end that. */
export function SessionShown({ session, isHere = false, end }: Props) {
  const { t } = useTranslation()
  const { createdAt, seenAt, ipAddress, userAgent } = session
  const device = deviceOf(userAgent) ?? t('account.unknown-device')
  return (
    <Group component="li" justify="space-between">
      <div>
        <Text fw={600}>
          {device} {isHere && <Chip tone="ok">{t('account.here')}</Chip>}
        </Text>
        <Text size="sm" c="var(--soft)">
          {ipAddress} · {t('account.since')} <Moment at={createdAt} /> · {t('account.seen')} <Moment at={seenAt} />
        </Text>
      </div>
      {!isHere && (
        <Confirm
          act={t('account.end')}
          label={t('account.end-which', { device })}
          means={t('account.end-means')}
          run={end}
        />
      )}
    </Group>
  )
}
