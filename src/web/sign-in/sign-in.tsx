import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useTitle } from '../shell/use-title.js'
import { Door } from './door.js'
import { SignInForm } from './sign-in-form.js'

/** The screen before the house, for those who are not signed in. */
export default function SignIn() {
  const { t } = useTranslation()
  useTitle(t('sign-in.title'))
  const refusal = useRefusal()
  return (
    <Door title={t('sign-in.title')}>
      {refusal !== null && (
        <Text role="alert" mb="md" c="var(--error)">
          {t(unknown.has(refusal) ? 'sign-in.unknown-elsewhere' : 'sign-in.failed-elsewhere')}
        </Text>
      )}
      <SignInForm choosesAccount={refusal !== null} />
    </Door>
  )
}

/** Why another server's word was not enough. It is told once: the address is for what comes after signing in. */
function useRefusal(): string | null {
  const [search, setSearch] = useSearchParams()
  const [refusal] = useState(search.get('error'))
  useEffect(() => {
    if (refusal === null) return
    const dropped = (before: URLSearchParams) => {
      const rest = new URLSearchParams(before)
      for (const name of ['error', 'error_description']) rest.delete(name)
      return rest
    }
    setSearch(dropped, { replace: true })
  }, [refusal, setSearch])
  return refusal
}

/** How the way back from another server names that it knows a person and we do not. */
const unknown: ReadonlySet<string> = new Set(['signup_disabled', 'email_not_found', 'account_not_linked'])
