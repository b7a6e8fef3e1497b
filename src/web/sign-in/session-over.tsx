import { Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SignInForm } from './sign-in-form.js'

/** Stands over a screen whose session ended, so that whatever is being written stays where it is. */
export default function SessionOver() {
  const { t } = useTranslation()
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('session-over.title')}
      centered
    >
      {/* Not the address: whoever is in the middle of a sentence would go on there. */}
      <Text size="sm" mb="md" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
        {t('session-over.text')}
      </Text>
      <SignInForm takesFocus={false} />
    </Modal>
  )
}
