import { useTranslation } from 'react-i18next'
import { useTitle } from '../shell/use-title.js'
import { Door } from './door.js'
import { SignInForm } from './sign-in-form.js'

/** The screen before the house, for those who are not signed in. */
export default function SignIn() {
  const { t } = useTranslation()
  useTitle(t('sign-in.title'))
  return (
    <Door title={t('sign-in.title')}>
      <SignInForm />
    </Door>
  )
}
