import { Modal, type ModalProps } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

type Props = Pick<ModalProps, 'title' | 'size' | 'centered' | 'children'> & { close: () => void }

/** What lies over the review and asks something; closed by its button, Escape, or a click beside it. */
export function Layer({ close, centered = true, children, ...modal }: Props) {
  const { t } = useTranslation()
  const named = { 'aria-label': t('decisions.close') }
  return (
    <Modal opened onClose={close} centered={centered} closeButtonProps={named} {...modal}>
      {children}
      <TakesKeyboard />
    </Modal>
  )
}

/** Takes the keyboard at once: what is typed right after the key that opened this must not go into the words below. */
function TakesKeyboard() {
  const here = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const dialog = here.current?.closest<HTMLElement>('[role=dialog]')
    const field = dialog?.querySelector<HTMLElement>('[data-autofocus]') ?? dialog
    field?.focus({ preventScroll: true })
  }, [])
  return <span ref={here} hidden />
}
