import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Key } from '../api/types.js'
import { Chip } from '../shell/chip.js'
import { Confirm } from '../shell/confirm.js'
import { Dialog } from '../shell/dialog.js'
import entries from '../shell/entries.module.css'
import { ListEnd } from '../shell/list-end.js'
import { Moment } from '../shell/moment.js'
import { Paper } from '../shell/paper.js'
import { useList } from '../shell/use-list.js'
import { KeyForm } from './key-form.js'
import { useRightsWorded } from './roles-fields.js'
import { SecretOnce } from './secret-once.js'

/** The keys by which programs come in: the CMS that submits, the sites that pull. */
export function Keys() {
  const { t } = useTranslation()
  const list = useList<Key>('/v1/keys')
  const [isAdding, setAdding] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const close = () => {
    setAdding(false)
    setMade(null)
  }
  return (
    <Paper title={t('admin.keys')}>
      <Button onClick={() => setAdding(true)}>{t('admin.add-key')}</Button>
      <ul className={entries.list}>
        {list.items.map(key => (
          <KeyShown key={key.id} apiKey={key} />
        ))}
      </ul>
      <ListEnd list={list} none={t('admin.no-keys')} />
      <Dialog title={t('admin.add-key')} isOpen={isAdding} close={close}>
        {made === null ? (
          <KeyForm done={setMade} />
        ) : (
          <SecretOnce means={t('admin.key-means')} secret={made} close={close} />
        )}
      </Dialog>
    </Paper>
  )
}

function KeyShown({ apiKey }: { apiKey: Key }) {
  const { t } = useTranslation()
  const worded = useRightsWorded()
  const { id, name, prefix, expiresAt, lastUsedAt, revokedAt } = apiKey
  const isOver = expiresAt !== null && new Date(expiresAt) < new Date()
  return (
    <li className={entries.entry}>
      <div>
        <Text fw={600}>
          {name} <code>{prefix}…</code> {revokedAt && <Chip tone="warn">{t('admin.revoked')}</Chip>}
          {!revokedAt && isOver && <Chip tone="warn">{t('admin.expired')}</Chip>}
        </Text>
        <Text size="sm" c="var(--soft)">
          {worded(apiKey)} · {lastUsedAt ? t('admin.last-used') : t('admin.never-used')}{' '}
          {lastUsedAt && <Moment at={lastUsedAt} />}
          {expiresAt && !isOver && (
            <>
              {' '}
              · {t('admin.expires')} <Moment at={expiresAt} />
            </>
          )}
        </Text>
      </div>
      {!revokedAt && (
        <Confirm
          act={t('admin.revoke')}
          label={t('admin.of', { act: t('admin.revoke'), name })}
          means={t('admin.revoke-means', { name })}
          run={() => ask('DELETE', `/v1/keys/${id}`)}
        />
      )}
    </li>
  )
}
