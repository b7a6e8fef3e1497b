import { Button, Divider, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, Problem, read } from '../api/ask.js'
import { announceSessionAgain } from '../api/session.js'
import type { Caller } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'

type Methods = { password: boolean; oidc: { name: string } | null }

type Props = {
  /** False where somebody may be in the middle of writing something else: their words are no address. */
  takesFocus?: boolean
  /** True after another server sent somebody whom we do not let in: it would send the same person again. */
  choosesAccount?: boolean
}

/** The way in: with a password, or by way of the newsroom's own sign-in. */
export function SignInForm({ takesFocus = true, choosesAccount = false }: Props) {
  const { t } = useTranslation()
  const [given, setGiven] = useState({ email: '', password: '' })
  const queries = useQueryClient()
  const methods = useQuery({ queryKey: ['sign-in-methods'], queryFn: () => read<Methods>('/v1/sign-in-methods') })
  const enter = useMutation({
    mutationFn: () => ask<Caller>('POST', '/auth/sign-in/email', { body: given }),
    onSuccess: async ({ body: person }) => {
      announceSessionAgain(person.id)
      await queries.invalidateQueries()
    },
  })
  const elsewhere = useMutation({
    mutationFn: () =>
      ask<{ url: string }>('POST', '/auth/sign-in/social', {
        body: { provider: 'oidc', callbackURL: placeToComeBackTo(), chooseAccount: choosesAccount },
      }),
    onSuccess: ({ body }) => location.assign(body.url),
  })
  return (
    <>
      <form
        onSubmit={event => {
          event.preventDefault()
          enter.mutate()
        }}
      >
        <Stack>
          <TextInput
            label={t('sign-in.email')}
            type="email"
            autoComplete="username"
            required
            data-autofocus={takesFocus || undefined}
            autoFocus={takesFocus}
            value={given.email}
            onChange={event => setGiven({ ...given, email: event.currentTarget.value })}
          />
          <PasswordInput
            visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-typed') }}
            label={t('sign-in.password')}
            autoComplete="current-password"
            required
            value={given.password}
            onChange={event => setGiven({ ...given, password: event.currentTarget.value })}
          />
          {enter.isError && <Refusal error={enter.error} />}
          <Button type="submit" loading={enter.isPending}>
            {t('sign-in.enter')}
          </Button>
        </Stack>
      </form>
      {methods.data?.oidc && (
        <>
          <Divider my="md" label={t('sign-in.or')} />
          {elsewhere.isError && <Trouble error={elsewhere.error} />}
          <Button variant="default" fullWidth loading={elsewhere.isPending} onClick={() => elsewhere.mutate()}>
            {t('sign-in.elsewhere', { name: methods.data.oidc.name })}
          </Button>
        </>
      )}
    </>
  )
}

/** Where somebody was going when they were asked who they are. */
function placeToComeBackTo(): string {
  const { pathname, search } = location
  if (pathname === '/sign-in') return '/'
  return pathname.length + search.length > longestPlace ? pathname : pathname + search
}

/** What the service takes as a place to come back to. */
const longestPlace = 500

/** A wrong password is no fault of ours, and says nothing of whether the address is known. */
function Refusal({ error }: { error: Error }) {
  const { t } = useTranslation()
  const status = error instanceof Problem ? error.status : 0
  if (status !== 401 && status !== 429) return <Trouble error={error} />
  return (
    <div role="alert">
      {status === 401 ? t('sign-in.wrong') : t('sign-in.slowed')}
      <Text size="sm" mt={4}>
        {status === 401 ? t('sign-in.forgotten') : error.message}
      </Text>
    </div>
  )
}
