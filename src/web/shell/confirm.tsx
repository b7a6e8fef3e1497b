import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stayOnScreen } from './stay-on-screen.js'
import { Trouble } from './trouble.js'

type Props = {
  /** What is done, on the button and over the question. */
  act: string
  /** What that means for whoever is concerned. */
  means: string
  /** Tells several buttons of one screen apart, for those who hear them. */
  label?: string
  run: () => Promise<unknown>
}

/** A button for what is hard to undo: it says what that means, and asks, before it does anything. */
export function Confirm({ act, means, label, run }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const doing = useMutation({
    mutationFn: run,
    onSuccess: async () => {
      setAsked(false)
      await queries.invalidateQueries()
    },
  })
  useEffect(() => stayOnScreen, [])
  const open = () => {
    doing.reset()
    setAsked(true)
  }
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={label} onClick={open}>
        {act}
      </Button>
      <Modal
        opened={isAsked}
        onClose={() => setAsked(false)}
        onExitTransitionEnd={stayOnScreen}
        title={act}
        centered
        closeButtonProps={{ 'aria-label': t('confirm.close') }}
      >
        <Stack>
          <Text>{means}</Text>
          {doing.isError && <Trouble error={doing.error} />}
          <Group justify="end">
            <Button variant="default" data-autofocus onClick={() => setAsked(false)}>
              {t('confirm.leave')}
            </Button>
            <Button loading={doing.isPending} onClick={() => doing.mutate()}>
              {act}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
