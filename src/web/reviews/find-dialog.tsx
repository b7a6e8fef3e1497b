import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import { directionOf } from '../shell/direction-of.js'
import type { DraftBook } from './draft-book.js'
import { HitList, hitKey } from './hit-list.js'
import { type Change, changesBy, type Hit, hitsIn, holdsTag } from './hits.js'
import { Layer } from './layer.js'
import type { useReview } from './use-review.js'

type Props = {
  segments: readonly Segment[]
  review: Pick<ReturnType<typeof useReview>, 'active' | 'activate' | 'languages'>
  mayEdit: boolean
  book: DraftBook
  /** Replaces this many hits by these changes. */
  replace: (count: number, changes: Change[]) => void
  close: () => void
}

const noHits: ReadonlySet<string> = new Set()

/** Finds words in all targets of the version and leads there; shows what each hit would become, and replaces those that are ticked. */
export function FindDialog({ segments, review, mayEdit, book, replace, close }: Props) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState({ words: '', matchCase: false })
  const [put, setPut] = useState('')
  const [leftOut, leaveOut] = useState(noHits)
  const { words } = wanted
  const { target: language } = review.languages
  const asText = { lang: language, dir: directionOf(language) }
  const drafts = useSyncExternalStore(book.subscribe, book.all)
  const textOf = ({ id, target }: Segment) => drafts.get(id)?.target ?? target ?? ''
  const hits = hitsIn({ segments, textOf }, wanted)
  const replaceable = mayEdit ? hits.filter(hit => !holdsTag(hit)) : []
  const taken = replaceable.filter(hit => !leftOut.has(hitKey(hit)))
  const changes = changesBy(taken, put, wanted)
  const search = (next: typeof wanted) => {
    setWanted(next)
    leaveOut(noHits)
  }
  const goTo = ({ segment }: Hit) => {
    review.activate(segment.id)
    close()
  }
  return (
    <Layer title={t(mayEdit ? 'keys.replace' : 'find.find')} size="lg" centered={false} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (changes.length === 0) return
          replace(taken.length, changes)
          close()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('find.find')}
            data-autofocus
            {...asText}
            value={words}
            onChange={event => search({ ...wanted, words: event.currentTarget.value })}
            onKeyDown={event => leadOn(event, nextHit(hits, segments, review.active?.id), goTo)}
          />
          <Checkbox
            label={t('find.match-case')}
            checked={wanted.matchCase}
            onChange={event => search({ ...wanted, matchCase: event.currentTarget.checked })}
          />
          {mayEdit && (
            <TextInput
              label={t('find.put')}
              {...asText}
              value={put}
              onChange={event => setPut(event.currentTarget.value)}
            />
          )}
          <Found hits={hits} words={words} held={mayEdit ? hits.length - replaceable.length : 0} />
          {hits.length > 0 && (
            <HitList
              key={`${words} ${wanted.matchCase}`}
              {...{ hits, replaceable, leftOut, leaveOut, put, wanted, goTo }}
              language={language}
            />
          )}
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {t(mayEdit ? 'decisions.cancel' : 'decisions.close')}
            </Button>
            {mayEdit && (
              <Button type="submit" disabled={changes.length === 0}>
                {taken.length < hits.length
                  ? t('find.replace-some', { count: taken.length, hits: hits.length })
                  : t('find.replace-all', { count: hits.length })}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Layer>
  )
}

/** How much was found, and how much of it nobody replaces from here. */
function Found({ hits, words, held }: { hits: readonly Hit[]; words: string; held: number }) {
  const { t } = useTranslation()
  const where = t('find.where', { count: new Set(hits.map(({ segment }) => segment.id)).size })
  const told = hits.length === 0 ? t('find.nowhere') : t('find.hits', { count: hits.length, where })
  return (
    <Text size="sm" role="status">
      {words === '' ? t('find.nothing-yet') : told}
      {held > 0 && `. ${t('find.held', { count: held })}`}
    </Text>
  )
}

/** In the field of what is looked for, Enter leads there; it never replaces. */
function leadOn(event: KeyboardEvent, hit: Hit | undefined, goTo: (hit: Hit) => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  if (hit) goTo(hit)
}

/** The first hit behind the active segment, or where there is none, the first of all. */
function nextHit(hits: readonly Hit[], segments: readonly Segment[], activeId: string | undefined): Hit | undefined {
  const here = segments.findIndex(({ id }) => id === activeId) + 1
  return hits.find(({ number }) => number > here) ?? hits[0]
}
