import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Invited } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { type Rights, RolesFields, sentRights } from './roles-fields.js'

/** Makes the link by which somebody new chooses a password and comes in. */
export function InviteForm({ done }: { done: (invited: Invited) => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [who, setWho] = useState({ name: '', email: '' })
  const [rights, setRights] = useState<Rights>({ roles: ['reviewer'], languages: [] })
  const invite = useMutation({
    mutationFn: () => ask<Invited>('POST', '/v1/invitations', { body: { ...who, ...sentRights(rights) } }),
    onSuccess: async ({ body }) => {
      await queries.invalidateQueries({ queryKey: ['admin'] })
      done(body)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate()
  }
  return (
    <Stack component="form" onSubmit={submit}>
      <TextInput
        label={t('admin.name')}
        required
        maxLength={200}
        data-autofocus
        value={who.name}
        onChange={event => setWho({ ...who, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('admin.email')}
        type="email"
        required
        maxLength={320}
        value={who.email}
        onChange={event => setWho({ ...who, email: event.currentTarget.value })}
      />
      <RolesFields rights={rights} change={setRights} />
      <Text size="sm" c="var(--soft)">
        {t('admin.invite-means')}
      </Text>
      {invite.isError && <Trouble error={invite.error} />}
      <Group justify="end">
        <Button type="submit" loading={invite.isPending} disabled={rights.roles.length === 0}>
          {t('admin.make-link')}
        </Button>
      </Group>
    </Stack>
  )
}
