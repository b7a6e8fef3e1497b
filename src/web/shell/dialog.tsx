import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

type Props = { title: string; isOpen: boolean; close: () => void; children: ReactNode }

/** A question over the screen, closed by its button, Escape, or a click beside it. */
export function Dialog({ title, isOpen, close, children }: Props) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={title}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('confirm.close') }}
    >
      {children}
    </Modal>
  )
}
