import { Modal, type ModalProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = Pick<ModalProps, 'title' | 'size' | 'centered' | 'children'> & { close: () => void }

/** What lies over the review and asks something; closed by its button, Escape, or a click beside it. */
export function Layer({ close, centered = true, ...modal }: Props) {
  const { t } = useTranslation()
  const named = { 'aria-label': t('decisions.close') }
  return <Modal opened onClose={close} centered={centered} closeButtonProps={named} {...modal} />
}
