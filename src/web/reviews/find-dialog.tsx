import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import { HitList, hitKey } from './hit-list.js'
import { type Change, changesBy, hitsIn } from './hits.js'
import { Layer } from './layer.js'

type Props = {
  segments: readonly Segment[]
  textOf: (segment: Segment) => string
  language: string
  /** Replaces this many hits by these changes. */
  replace: (count: number, changes: Change[]) => void
  close: () => void
}

const noHits: ReadonlySet<string> = new Set()

/** Finds words in all targets of the version, shows what each would become, and replaces those that are ticked. */
export function FindDialog({ segments, textOf, language, replace, close }: Props) {
  const { t } = useTranslation()
  const [find, setFind] = useState('')
  const [put, setPut] = useState('')
  const [leftOut, leaveOut] = useState(noHits)
  const hits = hitsIn(segments, textOf, find)
  const taken = hits.filter(hit => !leftOut.has(hitKey(hit)))
  const where = t('find.where', { count: new Set(hits.map(({ segment }) => segment.id)).size })
  const search = (words: string) => {
    setFind(words)
    leaveOut(noHits)
  }
  return (
    <Layer title={t('keys.replace')} size="lg" centered={false} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (taken.length === 0 || find === put) return
          replace(taken.length, changesBy(taken, put))
          close()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('find.find')}
            data-autofocus
            value={find}
            onChange={event => search(event.currentTarget.value)}
          />
          <TextInput label={t('find.put')} value={put} onChange={event => setPut(event.currentTarget.value)} />
          <Text size="sm" role="status">
            {find === '' ? t('find.nothing-yet') : t('find.hits', { count: hits.length, where })}
          </Text>
          {hits.length > 0 && (
            <HitList key={find} hits={hits} leftOut={leftOut} leaveOut={leaveOut} put={put} language={language} />
          )}
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {t('decisions.cancel')}
            </Button>
            <Button type="submit" disabled={taken.length === 0 || find === put}>
              {taken.length < hits.length
                ? t('find.replace-some', { count: taken.length, hits: hits.length })
                : t('find.replace-all', { count: hits.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Layer>
  )
}
