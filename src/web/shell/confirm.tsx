import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from './trouble.js'

type Asked = {
  /** What is done, on the button and over the question. */
  act: string
  /** What that means for whoever is concerned. */
  means: string
  run: () => Promise<unknown>
}

type Props = Asked & {
  /** Tells several buttons of one screen apart, for those who hear them. */
  label?: string
}

/** A button for what is hard to undo: it says what that means, and asks, before it does anything. */
export function Confirm({ label, ...asked }: Props) {
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={label} onClick={() => setAsked(true)}>
        {asked.act}
      </Button>
      <Question {...asked} isAsked={isAsked} close={() => setAsked(false)} />
    </>
  )
}

/** The question by itself, for what is hard to undo only now and then. */
export function Question({ act, means, run, isAsked, close }: Asked & { isAsked: boolean; close: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const doing = useMutation({
    mutationFn: run,
    onSuccess: async () => {
      close()
      await queries.invalidateQueries()
    },
  })
  return (
    <Modal
      opened={isAsked}
      onClose={close}
      onExitTransitionEnd={() => doing.reset()}
      title={act}
      centered
      closeButtonProps={{ 'aria-label': t('confirm.close') }}
    >
      <Stack>
        <Text>{means}</Text>
        {doing.isError && <Trouble error={doing.error} />}
        <Group justify="end">
          <Button variant="default" data-autofocus onClick={close}>
            {t('confirm.leave')}
          </Button>
          <Button loading={doing.isPending} onClick={() => doing.mutate()}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
