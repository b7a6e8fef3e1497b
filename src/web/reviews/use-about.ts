import { notifications } from '@mantine/notifications'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding, Segment } from '../api/types.js'
import type { Open } from './layers.js'
import type { useReview } from './use-review.js'

/** The active segment, and what can be done with it. */
export type About = {
  versionId: string
  segment: Segment
  text: string
  mayEdit: boolean
  languages: { source: string; target: string }
  put: (text: string) => void
  insert: (words: string) => void
  waive: (finding: Finding) => void
  /** True while somebody waits for the field of a comment. */
  isToComment: boolean
  commenting: () => void
}

type Parts = {
  versionId: string
  review: ReturnType<typeof useReview>
  mayEdit: boolean
  setOpen: (open: Open) => void
}

/** What is told of the active segment, and the ways into it for keys. */
export function useAbout({ versionId, review, mayEdit, setOpen }: Parts) {
  const { t } = useTranslation()
  const { active, languages, put, insert } = review
  const [commentOn, setCommentOn] = useState<string | null>(null)
  // The field first; what is told of it a moment later.
  const told = useDeferredValue(active, undefined)
  const waive = (finding: Finding) => setOpen({ waive: finding })
  const about: About | undefined = told && {
    ...{ versionId, segment: told, text: review.textOf(told), mayEdit, languages, put, insert, waive },
    isToComment: commentOn === told.id,
    commenting: () => setCommentOn(null),
  }
  return {
    about,
    /** Asks why the first open finding may stand. */
    waive() {
      const finding = mayEdit ? active?.findings.find(({ state }) => state === 'open') : undefined
      if (finding) waive(finding)
      else notifications.show({ id: 'nothing-to-waive', message: t('reviews.nothing-to-waive') })
    },
    comment: () => setCommentOn(active?.id ?? null),
  }
}
