import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useTitle } from '../shell/use-title.js'
import { Door } from './door.js'
import { SignInForm } from './sign-in-form.js'

/** The screen before the house, for those who are not signed in. */
export default function SignIn() {
  const { t } = useTranslation()
  useTitle(t('sign-in.title'))
  const [search] = useSearchParams()
  const refusal = search.get('error')
  return (
    <Door title={t('sign-in.title')}>
      {refusal !== null && (
        <Text role="alert" mb="md" c="var(--error)">
          {t(unknown.has(refusal) ? 'sign-in.unknown-elsewhere' : 'sign-in.failed-elsewhere')}
        </Text>
      )}
      <SignInForm />
    </Door>
  )
}

/** How the way back from another server names that it knows a person and we do not. */
const unknown: ReadonlySet<string> = new Set(['signup_disabled', 'email_not_found', 'account_not_linked'])
