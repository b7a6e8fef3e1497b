import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Finding, Segment } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import type { Open } from './layers.js'
import { useNextOffer } from './use-offers.js'
import type { useReview } from './use-review.js'
import { wordsIn } from './use-words.js'

/** The active segment, and what can be done with it. */
export type About = {
  versionId: string
  segment: Segment
  /** Where the words are that stand in it. */
  book: DraftBook
  mayEdit: boolean
  languages: { source: string; target: string }
  put: (text: string) => void
  insert: (words: string) => void
  waive: (finding: Finding) => void
  /** Lets a warning stand, as somebody has seen it. */
  see: ReturnType<typeof useSeeing>
  /** True while somebody waits for the field of a comment. */
  isToComment: boolean
  commenting: () => void
  /** Leads from the field of a comment back to the words. */
  leaveComment: () => void
}

type Parts = {
  versionId: string
  book: DraftBook
  review: ReturnType<typeof useReview>
  mayEdit: boolean
  setOpen: (open: Open) => void
}

/** What is told of the active segment, and the ways into it for keys. */
export function useAbout({ versionId, book, review, mayEdit, setOpen }: Parts) {
  const { t } = useTranslation()
  const { active, languages, put, insert } = review
  const [commentOn, setCommentOn] = useState<string | null>(null)
  // The field first; what is told of it a moment later.
  const told = useDeferredValue(active, undefined)
  const waive = (finding: Finding) => setOpen({ waive: finding })
  const see = useSeeing(versionId)
  const nextOffer = useNextOffer(versionId)
  const about: About | undefined = told && {
    ...{ versionId, segment: told, book, mayEdit, languages, put, insert, waive, see },
    isToComment: commentOn === told.id,
    commenting: () => setCommentOn(null),
    leaveComment: () => review.editor.current?.focus(),
  }
  const open = mayEdit ? (active?.findings ?? []).filter(({ state }) => state === 'open') : []
  return {
    about,
    /** Asks why the first open finding may stand. */
    waive() {
      const [finding] = open
      if (finding) waive(finding)
      else notifications.show({ id: 'nothing-to-waive', message: t('reviews.nothing-to-waive') })
    },
    /** Lets the first open warning stand. */
    see() {
      const warnings = open.filter(({ severity }) => severity === 'warning')
      const warning = warnings.find(({ id }) => !see.isOnWay(id))
      if (warning) see.mutate(warning)
      else if (warnings.length === 0) notifications.show({ id: 'nothing-to-see', message: t('reviews.nothing-to-see') })
    },
    /** Puts in what the first open finding proposes, as long as it is of the text that stands there. */
    mend() {
      const isOfText = active && wordsIn(book, active) === active.target
      const replacement = isOfText && open.find(finding => finding.replacement !== null)?.replacement
      if (replacement) put(replacement)
      else notifications.show({ id: 'nothing-to-mend', message: t('reviews.nothing-to-mend') })
    },
    /** Puts another text in, the next at each press. */
    offer() {
      const offer = active && mayEdit ? nextOffer(active, wordsIn(book, active)) : undefined
      if (offer !== undefined) put(offer)
      else notifications.show({ id: 'nothing-offered', message: t('reviews.nothing-offered') })
    },
    comment: () => setCommentOn(active?.id ?? null),
  }
}

/** Sends what was seen; each once, until the screen has what became of it. */
function useSeeing(versionId: string) {
  const queries = useQueryClient()
  const onWay = useRef(new Set<string>())
  const seeing = useMutation({
    mutationFn: ({ id }: Finding) => ask('PUT', `/v1/versions/${versionId}/findings/${id}/waiver`, { body: {} }),
    onSettled: async (_answer, _error, { id }) => {
      await queries.invalidateQueries({ queryKey: ['version', versionId] })
      onWay.current.delete(id)
    },
  })
  return {
    ...seeing,
    isOnWay: (id: string) => onWay.current.has(id),
    mutate(finding: Finding) {
      if (onWay.current.has(finding.id)) return
      onWay.current.add(finding.id)
      seeing.mutate(finding)
    },
  }
}
