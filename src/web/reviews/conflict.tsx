import { Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import { ConflictDialog } from './conflict-dialog.js'
import type { DraftBook } from './draft-book.js'
import classes from './review.module.css'
import { missingTags, tagsOf, withoutSurplus } from './tagged-text.js'
import { TextWithTags } from './text-with-tags.js'

type ConflictProps = {
  versionId: string
  segment: Segment
  language: string
  done: () => void
  book: DraftBook
}

/** Milliseconds for which words that were given up can be taken back. */
const undoMs = 60_000

/** Asks which of two texts is to stand, where two people wrote in one segment; what is given up can be taken back. */
export function Conflict({ versionId, segment, book, language, done }: ConflictProps) {
  const draft = useSyncExternalStore(book.subscribe, () => book.all().get(segment.id))
  if (draft?.state.kind !== 'conflict') return null
  const { theirs } = draft.state
  const resolve = (text: 'mine' | 'theirs' | 'both') => {
    if (text === 'both') book.write(segment, bothOf(theirs, draft.target))
    void book.resolve(segment.id, text === 'theirs' ? 'theirs' : 'mine').then(done)
    if (text === 'theirs') offerBack(draft.target, language, () => book.write(theirs, draft.target))
  }
  return <ConflictDialog versionId={versionId} draft={draft} language={language} resolve={resolve} />
}

/** Both texts in one, with each tag where it stands first: twice would be a fault. */
function bothOf({ source, target }: Segment, mine: string): string {
  const their = target ?? ''
  return withoutSurplus([...tagsOf(source), ...missingTags(tagsOf(their), source)], `${their} ${mine}`)
}

function offerBack(words: string, language: string, takeBack: () => void): void {
  const id = notifications.show({
    autoClose: undoMs,
    message: (
      <GivenUp
        words={words}
        language={language}
        takeBack={() => {
          takeBack()
          notifications.hide(id)
        }}
      />
    ),
  })
}

function GivenUp({ words, language, takeBack }: { words: string; language: string; takeBack: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm">{t('conflict.given-up')}</Text>
      <TextWithTags text={words} language={language} className={classes.said} />
      <Button size="compact-xs" variant="default" mt={4} onClick={takeBack}>
        {t('conflict.take-mine-after-all')}
      </Button>
    </>
  )
}
