import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Invited, User, UserListed } from '../api/types.js'
import { Chip } from '../shell/chip.js'
import { Confirm } from '../shell/confirm.js'
import { Dialog } from '../shell/dialog.js'
import entries from '../shell/entries.module.css'
import { ListEnd } from '../shell/list-end.js'
import { Moment } from '../shell/moment.js'
import { Paper } from '../shell/paper.js'
import { useList } from '../shell/use-list.js'
import { changeUser } from './change-user.js'
import { InviteForm } from './invite-form.js'
import { OpenInvitations } from './open-invitations.js'
import { PersonForm } from './person-form.js'
import { PersonSessions } from './person-sessions.js'
import { useRightsWorded } from './roles-fields.js'
import { SecretOnce } from './secret-once.js'

type Open = { kind: 'invite' } | { kind: 'change'; user: User } | { kind: 'link'; url: string; name: string }

/** Who works here and what they may; inviting, changing, shutting out and letting back in. */
export function People() {
  const { t } = useTranslation()
  const list = useList<UserListed>('/v1/users')
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const showLink = ({ url, user }: Invited) => setOpen(url ? { kind: 'link', url, name: user.name } : null)
  const titleOf = (shown: Open) =>
    shown.kind === 'change'
      ? t('admin.of', { act: t('admin.change'), name: shown.user.name })
      : t(`admin.${shown.kind}`)
  return (
    <Stack>
      <OpenInvitations />
      <Paper title={t('admin.people')}>
        <Button onClick={() => setOpen({ kind: 'invite' })}>{t('admin.invite')}</Button>
        <ul className={entries.list}>
          {list.items.map(user => (
            <Person key={user.id} user={user} change={() => setOpen({ kind: 'change', user })} showLink={showLink} />
          ))}
        </ul>
        <ListEnd list={list} none={t('admin.no-people')} />
      </Paper>
      <Dialog title={open ? titleOf(open) : ''} isOpen={open !== null} close={close}>
        {open?.kind === 'invite' && <InviteForm done={showLink} />}
        {open?.kind === 'change' && <PersonForm user={open.user} done={close} />}
        {open?.kind === 'link' && (
          <SecretOnce means={t('admin.link-means', { name: open.name })} secret={open.url} close={close} />
        )}
      </Dialog>
    </Stack>
  )
}

type PersonProps = { user: UserListed; change: () => void; showLink: (invited: Invited) => void }

function Person({ user, change, showLink }: PersonProps) {
  const { t } = useTranslation()
  const worded = useRightsWorded()
  const [showsSessions, setShowsSessions] = useState(false)
  const { name, email, disabledAt, createdAt, arrival } = user
  const inviteAgain = async () => showLink((await ask<Invited>('POST', '/v1/invitations', { body: { email } })).body)
  return (
    <li className={entries.entry}>
      <div>
        <Text fw={600}>
          {name} {disabledAt && <Chip tone="warn">{t('admin.disabled')}</Chip>}
        </Text>
        <Text size="sm" c="var(--soft)">
          {email} · {worded(user)} · {email && arrival !== 'joined' && `${t(`admin.${arrival}`)} · `}
          {t('admin.since')} <Moment at={createdAt} />
        </Text>
      </div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('admin.of', { act: t('admin.sessions'), name })}
          aria-expanded={showsSessions}
          onClick={() => setShowsSessions(!showsSessions)}
        >
          {t('admin.sessions')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('admin.of', { act: t('admin.change'), name })}
          onClick={change}
        >
          {t('admin.change')}
        </Button>
        {email && !disabledAt && (
          <Confirm
            act={t('admin.new-link')}
            label={t('admin.of', { act: t('admin.new-link'), name })}
            means={t('admin.new-link-means', { name })}
            run={inviteAgain}
          />
        )}
        <Confirm
          act={t(disabledAt ? 'admin.enable' : 'admin.disable')}
          label={t('admin.of', { act: t(disabledAt ? 'admin.enable' : 'admin.disable'), name })}
          means={t(disabledAt ? 'admin.enable-means' : 'admin.disable-means', { name })}
          run={() => changeUser(user.id, { disabled: !disabledAt })}
        />
      </Group>
      {showsSessions && (
        <div className={entries.more}>
          <PersonSessions user={user} />
        </div>
      )}
    </li>
  )
}
