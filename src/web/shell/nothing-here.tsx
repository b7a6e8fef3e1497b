import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'

/** For addresses that lead nowhere. */
export function NothingHere() {
  const { t } = useTranslation()
  return (
    <Stack align="center" ta="center" py={80} gap="xs">
      <Title order={1} size="h3">
        {t('nothing-here.title')}
      </Title>
      <Text>{t('nothing-here.text')}</Text>
      <Link href="/articles">{t('nothing-here.way-on')}</Link>
    </Stack>
  )
}
