import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Invitation } from '../api/types.js'
import { Confirm } from '../shell/confirm.js'
import entries from '../shell/entries.module.css'
import { ListEnd } from '../shell/list-end.js'
import { Moment } from '../shell/moment.js'
import { Paper } from '../shell/paper.js'
import { useList } from '../shell/use-list.js'
import { useActorName } from './use-actors.js'

/** The links that still wait for their person, to be revoked where one went astray. */
export function OpenInvitations() {
  const { t } = useTranslation()
  const list = useList<Invitation>('/v1/invitations')
  if (list.isSuccess && list.items.length === 0) return null
  return (
    <Paper title={t('admin.invitations')}>
      <ul className={entries.list}>
        {list.items.map(invitation => (
          <InvitationShown key={invitation.id} invitation={invitation} />
        ))}
      </ul>
      <ListEnd list={list} none="" />
    </Paper>
  )
}

function InvitationShown({ invitation: { user, createdBy, expiresAt } }: { invitation: Invitation }) {
  const { t } = useTranslation()
  const actorName = useActorName()
  const { id, name, email } = user
  return (
    <li className={entries.entry}>
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="var(--soft)">
          {email} · {t('admin.invited-by', { name: actorName(createdBy) })} · {t('admin.expires')}{' '}
          <Moment at={expiresAt} />
        </Text>
      </div>
      <Confirm
        act={t('admin.revoke')}
        label={t('admin.of', { act: t('admin.revoke'), name })}
        means={t('admin.revoke-invitation-means', { name })}
        run={() => ask('DELETE', `/v1/users/${id}/invitation`)}
      />
    </li>
  )
}
