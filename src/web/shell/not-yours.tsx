import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useTitle } from './use-title.js'

/** For screens that a person's roles do not open: said at once, and not after they have filled them in. */
export function NotYours() {
  const { t } = useTranslation()
  useTitle(t('not-yours.title'))
  return (
    <Stack align="center" ta="center" py={80} gap="xs">
      <Title order={1} size="h3">
        {t('not-yours.title')}
      </Title>
      <Text maw="28rem">{t('not-yours.text')}</Text>
    </Stack>
  )
}
