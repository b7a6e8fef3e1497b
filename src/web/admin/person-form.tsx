import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { User } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { changeUser } from './change-user.js'
import { RolesFields, sentRights } from './roles-fields.js'

/** What a person is called and may do. It counts from their next click on. */
export function PersonForm({ user, done }: { user: User; done: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState(user.name)
  const [rights, setRights] = useState({ roles: user.roles, languages: user.languages ?? [] })
  const change = useMutation({
    mutationFn: () => changeUser(user.id, { name, ...sentRights(rights) }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <Stack component="form" onSubmit={submit}>
      <TextInput
        label={t('admin.name')}
        required
        maxLength={200}
        data-autofocus
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <RolesFields rights={rights} change={setRights} />
      {change.isError && <Trouble error={change.error} />}
      <Group justify="end">
        <Button type="submit" loading={change.isPending} disabled={rights.roles.length === 0}>
          {t('admin.save')}
        </Button>
      </Group>
    </Stack>
  )
}
