import { Center, Loader, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Stands where something is still on its way. */
export function Waiting() {
  const { t } = useTranslation()
  return (
    <Center mih="40vh">
      <Loader role="progressbar" aria-label={t('waiting')} />
    </Center>
  )
}

/** Stands for a whole screen that is still on its way, with a heading for those who go by headings. */
export function WaitingScreen() {
  const { t } = useTranslation()
  return (
    <div aria-busy>
      <VisuallyHidden component="h1">{t('waiting')}</VisuallyHidden>
      <Waiting />
    </div>
  )
}
