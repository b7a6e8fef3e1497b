import { Stack, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTitle } from '../shell/use-title.js'
import { PasswordForm } from './password-form.js'
import { Sessions } from './sessions.js'
import { SpokenLanguage } from './spoken-language.js'

/** What belongs to the person who is signed in: where they are signed in, their password, their language. */
export default function Account() {
  const { t } = useTranslation()
  useTitle(t('account.title'))
  return (
    <Stack maw={720}>
      <Title order={1} size="h3">
        {t('account.title')}
      </Title>
      <Sessions />
      <PasswordForm />
      <SpokenLanguage />
    </Stack>
  )
}
