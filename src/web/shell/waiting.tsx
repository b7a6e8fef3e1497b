import { Center, Loader } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Stands where something is still on its way. */
export function Waiting() {
  const { t } = useTranslation()
  return (
    <Center mih="40vh">
      <Loader aria-label={t('waiting')} />
    </Center>
  )
}
