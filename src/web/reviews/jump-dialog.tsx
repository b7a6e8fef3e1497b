import { Button, Group, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Layer } from './layer.js'

/** Asks for the number of the segment to go to. */
export function JumpDialog({
  count,
  jump,
  close,
}: {
  count: number
  jump: (number: number) => void
  close: () => void
}) {
  const { t } = useTranslation()
  const [number, setNumber] = useState<number | string>('')
  const [isAsked, setAsked] = useState(false)
  const isThere = Number.isInteger(number) && Number(number) >= 1 && Number(number) <= count
  return (
    <Layer title={t('keys.jump')} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          setAsked(true)
          if (!isThere) return
          close()
          jump(Number(number))
        }}
      >
        <NumberInput
          label={t('find.number', { count })}
          min={1}
          max={count}
          clampBehavior="none"
          error={isAsked && !isThere && t('find.no-such')}
          data-autofocus
          value={number}
          onChange={value => {
            setNumber(value)
            setAsked(false)
          }}
        />
        <Group justify="end" mt="md">
          <Button type="submit" disabled={number === ''}>
            {t('find.go')}
          </Button>
        </Group>
      </form>
    </Layer>
  )
}
