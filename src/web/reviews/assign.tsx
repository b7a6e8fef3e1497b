import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import { readAll } from '../api/read-all.js'
import type { User, VersionListed } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { Trouble } from '../shell/trouble.js'

type Assigned = Pick<VersionListed, 'id' | 'language' | 'assignee' | 'dueAt' | 'headline'>

/** A button that asks who is to review a version, and until when. */
export function Assign({ version }: { version: Assigned }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const language = useLanguageName()(version.language)
  const which = t('queue.assign-which', { headline: version.headline, language })
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={which} onClick={() => setOpen(true)}>
        {t('queue.assign')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={which}
        centered
        closeButtonProps={{ 'aria-label': t('confirm.close') }}
      >
        <AssignForm version={version} done={() => setOpen(false)} />
      </Modal>
    </>
  )
}

function AssignForm({ version, done }: { version: Assigned; done: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [userId, setUserId] = useState(version.assignee)
  const [due, setDue] = useState(localTime(version.dueAt))
  const { data, error, refetch } = useQuery({
    queryKey: ['users'],
    queryFn: ({ signal }) => readAll<User>('/v1/users', signal),
  })
  const assign = useMutation({
    mutationFn: () =>
      ask('PUT', `/v1/versions/${version.id}/assignment`, {
        body: { userId, dueAt: due ? new Date(due).toISOString() : null },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    assign.mutate()
  }
  const able = data?.filter(user => mayReview(user, version.language)) ?? []
  return (
    <Stack component="form" onSubmit={submit}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      <Select
        label={t('queue.reviewer')}
        placeholder={t('queue.nobody')}
        clearable
        searchable
        data-autofocus
        data={able.map(({ id, name }) => ({ value: id, label: name }))}
        value={userId}
        onChange={setUserId}
        clearButtonProps={{ 'aria-label': t('submit.clear') }}
      />
      <TextInput
        type="datetime-local"
        label={t('queue.due-at')}
        value={due}
        onChange={event => setDue(event.currentTarget.value)}
      />
      {assign.isError && <Trouble error={assign.error} />}
      <Group justify="end">
        <Button type="submit" loading={assign.isPending}>
          {t('queue.assign')}
        </Button>
      </Group>
    </Stack>
  )
}

function mayReview({ roles, languages, disabledAt }: User, language: string): boolean {
  if (disabledAt) return false
  return roles.includes('admin') || (roles.includes('reviewer') && (languages === null || languages.includes(language)))
}

/** A moment as the browser's own field for it takes it: local, to the minute. */
function localTime(at: string | null): string {
  if (at === null) return ''
  const moment = new Date(at)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
