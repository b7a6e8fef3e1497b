import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import { partsOf } from './tagged-text.js'

type Props = {
  segments: readonly Segment[]
  textOf: (segment: Segment) => string
  write: (segment: Segment, text: string) => void
  close: () => void
}

/** Finds and replaces words in all targets of the version; tags are never touched. */
export function FindDialog({ segments, textOf, write, close }: Props) {
  const { t } = useTranslation()
  const [find, setFind] = useState('')
  const [put, setPut] = useState('')
  const hits = find ? segments.filter(segment => replaceIn(textOf(segment), find, put) !== textOf(segment)) : []
  return (
    <Modal
      opened
      onClose={close}
      title={t('keys.replace')}
      centered
      closeButtonProps={{ 'aria-label': t('decisions.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          for (const segment of hits) write(segment, replaceIn(textOf(segment), find, put))
          close()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('find.find')}
            data-autofocus
            value={find}
            onChange={event => setFind(event.currentTarget.value)}
          />
          <TextInput label={t('find.put')} value={put} onChange={event => setPut(event.currentTarget.value)} />
          <Text size="sm" role="status">
            {t('find.hits', { count: hits.length })}
          </Text>
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {t('decisions.cancel')}
            </Button>
            <Button type="submit" disabled={hits.length === 0}>
              {t('find.replace-all', { count: hits.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function replaceIn(text: string, find: string, put: string): string {
  return partsOf(text)
    .map(({ kind, text: part }) => (kind === 'tag' ? part : part.replaceAll(find, put)))
    .join('')
}
