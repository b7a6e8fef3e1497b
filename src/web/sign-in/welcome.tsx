import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { ask, read } from '../api/ask.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { Door } from './door.js'

type Invitation = { name: string | null; email: string | null; isFirst: boolean }

/** Where an invitation leads: a person chooses a password and is in. The first of all also says who they are. */
export default function Welcome({ token }: { token: string }) {
  const { t } = useTranslation()
  useTitle(t('welcome.title'))
  const address = `/v1/invitations/${encodeURIComponent(token)}`
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => read<Invitation>(address),
    retry: false,
  })
  if (invitation.isPending) return null
  return (
    <Door title={t('welcome.title')}>
      {invitation.isError ? (
        <Trouble error={invitation.error} />
      ) : (
        <Acceptance address={`${address}/acceptance`} invitation={invitation.data} />
      )}
    </Door>
  )
}

function Acceptance({ address, invitation }: { address: string; invitation: Invitation }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const [given, setGiven] = useState({ name: '', email: '', password: '' })
  const { name, email, password } = given
  const accept = useMutation({
    mutationFn: () => ask('POST', address, { body: invitation.isFirst ? given : { password } }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      go('/', { replace: true })
    },
  })
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        accept.mutate()
      }}
    >
      <Stack>
        {invitation.isFirst ? (
          <>
            <Text size="sm">{t('welcome.first')}</Text>
            <TextInput
              label={t('welcome.name')}
              autoComplete="name"
              required
              value={name}
              onChange={event => setGiven({ ...given, name: event.currentTarget.value })}
            />
            <TextInput
              label={t('sign-in.email')}
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={event => setGiven({ ...given, email: event.currentTarget.value })}
            />
          </>
        ) : (
          <Text size="sm">{t('welcome.invited', { name: invitation.name, email: invitation.email })}</Text>
        )}
        <PasswordInput
          visibilityToggleButtonProps={{ 'aria-label': t('sign-in.show-typed') }}
          label={t('welcome.password')}
          description={t('welcome.password-rule')}
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          required
          value={password}
          onChange={event => setGiven({ ...given, password: event.currentTarget.value })}
        />
        {accept.isError && <Trouble error={accept.error} />}
        <Button type="submit" loading={accept.isPending}>
          {t('welcome.accept')}
        </Button>
      </Stack>
    </form>
  )
}
