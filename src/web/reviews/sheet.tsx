import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import type { DraftStates } from './draft-state.js'
import classes from './review.module.css'
import { SegmentRow } from './segment-row.js'
import type { useReview } from './use-review.js'

type Props = {
  version: Version
  book: DraftBook
  review: ReturnType<typeof useReview>
  mayEdit: boolean
  /** Whether sentences may be ended that somebody is in. */
  mayEnd: boolean
  /** True once what was written here no longer counts. */
  isTooLate: boolean
  languages: { source: string; target: string }
  /** What stands beneath the active segment, where it does not stand beside. */
  beneath: ReactNode
}

/** All segments, in the order and the look of the article. Of a long one, what is below comes a moment later. */
export function Sheet({ version, book, review, mayEdit, mayEnd, isTooLate, languages, beneath }: Props) {
  const { t, i18n } = useTranslation()
  const standing = useSyncExternalStore(book.subscribe, book.states)
  const drafts = isTooLate ? none : standing
  const names = new Intl.DisplayNames(i18n.resolvedLanguage, { type: 'language' })
  const drafters = version.draftedBy.length > 0 ? version.draftedBy : [version.provider]
  const provider = new Intl.ListFormat(i18n.resolvedLanguage).format(drafters)
  const shown = version.segments.slice(0, useShownRows(version, review.active?.id))
  return (
    <div className={classes.sheet}>
      <div className={classes.columns} aria-hidden="true">
        <span />
        <span>{t('reviews.source', { language: names.of(languages.source) })}</span>
        <span>{t('reviews.target', { language: names.of(languages.target), provider })}</span>
        <span />
      </div>
      <ol className={classes.list} aria-label={t('reviews.segments')}>
        {shown.map((segment, place) => {
          const isActive = segment.id === review.active?.id
          return (
            <SegmentRow
              key={segment.id}
              segment={segment}
              number={place + 1}
              draft={drafts.get(segment.id)}
              isActive={isActive}
              mayEdit={mayEdit || (mayEnd && drafts.has(segment.id))}
              comments={review.openComments.get(segment.id) ?? 0}
              before={review.overwritten.get(segment.id)}
              versionId={version.id}
              isCommentBegun={review.begun.has(segment.id)}
              startsBlock={place > 0 && shown[place - 1]?.block !== segment.block}
              languages={languages}
              activate={review.activate}
              book={book}
              editor={isActive ? review.editor : null}
              beneath={isActive && beneath}
              t={t}
            />
          )
        })}
      </ol>
    </div>
  )
}

const none: DraftStates = new Map()

/** Rows below the active one that fill a screen. */
const aScreenful = 20
/** Rows put on the page at once after that: few enough that whoever writes meanwhile does not notice. */
const someRows = 8

/** How many rows are on the page: those up to the active one and some more, then more and more until all are. */
function useShownRows({ segments }: Version, activeId: string | undefined): number {
  const least = segments.findIndex(({ id }) => id === activeId) + aScreenful
  const [grown, setGrown] = useState(0)
  const shown = Math.max(least, grown)
  useEffect(() => {
    if (shown >= segments.length) return
    const timer = setTimeout(() => startTransition(() => setGrown(shown + someRows)))
    return () => clearTimeout(timer)
  }, [shown, segments.length])
  return shown
}
