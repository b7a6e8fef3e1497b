import { Button, Checkbox, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, Problem } from '../api/ask.js'
import { Paper } from '../shell/paper.js'
import { Trouble } from '../shell/trouble.js'

const empty = { currentPassword: '', newPassword: '', revokeOtherSessions: true }

/** Another password, for whoever knows the one before. */
export function PasswordForm() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [given, setGiven] = useState(empty)
  const change = useMutation({
    mutationFn: () => ask('POST', '/auth/change-password', { body: given }),
    onSuccess: async () => {
      setGiven(empty)
      await queries.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  const isWrong = change.error instanceof Problem && change.error.errors.some(({ code }) => code === 'wrong-password')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <Paper title={t('account.password')}>
      <Stack component="form" onSubmit={submit} maw={420}>
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-typed') }}
          label={t('account.current-password')}
          autoComplete="current-password"
          required
          value={given.currentPassword}
          error={isWrong && t('account.wrong-password')}
          onChange={event => setGiven({ ...given, currentPassword: event.currentTarget.value })}
        />
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-typed') }}
          label={t('account.new-password')}
          description={t('welcome.password-rule')}
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          required
          value={given.newPassword}
          onChange={event => setGiven({ ...given, newPassword: event.currentTarget.value })}
        />
        <Checkbox
          label={t('account.end-others-too')}
          checked={given.revokeOtherSessions}
          onChange={event => setGiven({ ...given, revokeOtherSessions: event.currentTarget.checked })}
        />
        {change.isError && !isWrong && <Trouble error={change.error} />}
        {change.isSuccess && <Text role="status">{t('account.password-changed')}</Text>}
        <Button type="submit" loading={change.isPending}>
          {t('account.change-password')}
        </Button>
      </Stack>
    </Paper>
  )
}
