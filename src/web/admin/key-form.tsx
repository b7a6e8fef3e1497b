import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { KeyMade } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { type Rights, RolesFields, sentRights } from './roles-fields.js'

const lives = ['30', '90', '365', ''] as const
const day = 86_400_000

/** Makes a key; `done` is told the key itself, which nobody can read again later. */
export function KeyForm({ done }: { done: (key: string) => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [life, setLife] = useState('365')
  const [rights, setRights] = useState<Rights>({ roles: ['reader'], languages: [] })
  const make = useMutation({
    mutationFn: () => {
      const expiresAt = life ? new Date(Date.now() + Number(life) * day).toISOString() : null
      return ask<KeyMade>('POST', '/v1/keys', { body: { name, ...sentRights(rights), expiresAt } })
    },
    onSuccess: async ({ body }) => {
      await queries.invalidateQueries({ queryKey: ['admin'] })
      done(body.key ?? '')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  return (
    <Stack component="form" onSubmit={submit}>
      <TextInput
        label={t('admin.key-name')}
        description={t('admin.key-name-hint')}
        required
        maxLength={200}
        data-autofocus
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <RolesFields rights={rights} change={setRights} />
      <Select
        label={t('admin.expiry')}
        allowDeselect={false}
        data={lives.map(days => ({
          value: days,
          label: days ? t('admin.days', { count: Number(days) }) : t('admin.forever'),
        }))}
        value={life}
        onChange={days => setLife(days ?? '')}
      />
      {make.isError && <Trouble error={make.error} />}
      <Group justify="end">
        <Button type="submit" loading={make.isPending} disabled={rights.roles.length === 0}>
          {t('admin.make-key')}
        </Button>
      </Group>
    </Stack>
  )
}
