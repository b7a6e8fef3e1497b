import { notifications } from '@mantine/notifications'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment, Version } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { isUnseen, nextPlace } from './progress-of.js'
import type { EditorHandle } from './segment-editor.js'
import { useBegun } from './use-comment-book.js'
import { useOpenComments } from './use-comments.js'
import { useInSight } from './use-in-sight.js'
import { useOverwritten } from './use-overwritten.js'
import { wordsIn } from './use-words.js'

type Parts = { version: Version; book: DraftBook; mayEdit: boolean }

/** Which segment is being worked on, and what can be done with it. */
export function useReview({ version, book, mayEdit }: Parts) {
  const { t } = useTranslation()
  const openComments = useOpenComments(version.id)
  const begun = useBegun(version.id)
  const { segments, sourceLanguage: source, language: target } = version
  // The same object each time, so that no row is drawn anew that is the same.
  const languages = useMemo(() => ({ source, target }), [source, target])
  const [activeId, setActiveId] = useState(() => (segments.find(isUnseen) ?? segments[0])?.id)
  const editor = useRef<EditorHandle>(null)
  const place = segments.findIndex(({ id }) => id === activeId)
  const active = segments[place]

  useInSight(activeId)

  const activate = useCallback((segmentId: string) => setActiveId(segmentId), [])
  const overwritten = useOverwritten({ version, book, activeId, activate })
  const goTo = (to: number) => {
    const segment = segments[to]
    if (segment) setActiveId(segment.id)
  }

  return {
    active,
    editor,
    languages,
    activate,
    step: (by: 1 | -1) => goTo(place + by),
    jump: (number: number) => goTo(number - 1),
    openComments,
    begun,
    overwritten,
    /** Goes to the next that must not be missed, or says that there is none. */
    nextProblem() {
      const asks = (segment: Segment) =>
        [openComments, begun, overwritten].some(those => those.has(segment.id)) ||
        asksForSomebody(segment, version.revision)
      const next = nextPlace(segments, place, asks)
      if (next >= 0) goTo(next)
      else notifications.show({ id: 'nothing-left', message: t('reviews.nothing-left') })
    },
    /** Puts a text into the active segment, as if it had been typed. */
    put(text: string) {
      if (!active || !mayEdit) return
      if (editor.current) editor.current.replace(text)
      else book.write(active, text)
    },
    /** Puts words into the active segment where its caret is. */
    insert(words: string) {
      if (active && mayEdit) editor.current?.insert(words)
    },
    /** Back to what the server has. */
    revert() {
      if (!active || !book.all().has(active.id)) return
      book.revert(active)
      editor.current?.replace(active.target ?? '')
    },
    /** Confirms the active segment and goes on to the next that still asks for a person. */
    async confirm() {
      if (!active || !mayEdit || wordsIn(book, active).trim() === '') return
      const saving = book.confirm(active)
      goTo(nextPlace(segments, place, segment => segment.id !== active.id && isUnseen(segment)))
      await saving
    },
  }
}

/** True for what must not be missed: an open finding, a changed neighbour, and in a revision, whatever is new in it. */
function asksForSomebody({ findings, recheck, status, origin }: Segment, revision: number): boolean {
  const isNew = revision > 1 && origin !== 'carried'
  return findings.some(({ state }) => state === 'open') || (status !== 'confirmed' && (recheck || isNew))
}
