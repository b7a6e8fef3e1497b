import { memo, type RefObject, useRef, useState, useSyncExternalStore } from 'react'
import type { Segment, Version } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { WaitingScreen } from '../shell/waiting.js'
import { Aside } from './aside.js'
import { Bar } from './bar.js'
import { Beneath } from './beneath.js'
import { Conflict } from './conflict.js'
import type { DraftBook } from './draft-book.js'
import { Head } from './head.js'
import { Layers, type Open } from './layers.js'
import { NarrowBar } from './narrow-bar.js'
import { ReplacedNote } from './replaced-note.js'
import classes from './review.module.css'
import { Sheet } from './sheet.js'
import { TooLate } from './too-late.js'
import { useAbout } from './use-about.js'
import { useIsNarrow } from './use-is-narrow.js'
import { useNews } from './use-news.js'
import { useReplaced } from './use-replaced.js'
import { useReview } from './use-review.js'
import { useReviewKeys } from './use-review-keys.js'
import { useRights } from './use-rights.js'
import { useVersion } from './use-version.js'

/** The review of a version, loaded or not. */
export default function Review({ versionId }: { versionId: string }) {
  const { version, error, book, refetch } = useVersion(versionId)
  if (version) return <ReviewOf version={version} book={book} />
  return error ? <Trouble error={error} retry={() => void refetch()} /> : <WaitingScreen />
}

type Props = { version: Version; book: DraftBook }

/**
 * Source and target side by side, all there is to know of the active segment, and the decision below. A letter more
 * draws none of it anew: what shows the words themselves hears of them in the book.
 */
const ReviewOf = memo(function ReviewOf({ version, book }: Props) {
  useTitle(`${version.headline} (${version.language})`)
  useNews(version, book)
  const [open, setOpen] = useState<Open>(null)
  const nextStep = useRef<HTMLAnchorElement>(null)
  const isNarrow = useIsNarrow()
  const ItsBar = isNarrow ? NarrowBar : Bar
  const { mayDecide, mayEdit, mayEnd, isTooLate, whyNot } = useRights(version, book)
  const review = useReview({ version, book, mayEdit })
  const { active, languages } = review
  const replacing = useReplaced({ segments: version.segments, book })
  const { about, ...acts } = useAbout({ versionId: version.id, book, review, mayEdit, setOpen })
  const close = () => {
    setOpen(null)
    setTimeout(() => goOn(review.editor, nextStep))
  }
  const inConflict = useSyncExternalStore(book.subscribe, () => conflictIn(version, book))
  const conflict = mayEdit && inConflict
  const mayDecideNow = version.state === 'in_review' && mayDecide

  useReviewKeys({ review, isFree: open === null && !conflict, mayDecide: mayDecideNow, setOpen, ...acts })

  return (
    <>
      <Head version={version} mayAssign={mayDecide} />
      {isTooLate && <TooLate version={version} book={book} />}
      <div className={classes.layout}>
        <Sheet
          version={version}
          book={book}
          review={review}
          mayEdit={mayEdit}
          mayEnd={mayEnd}
          isTooLate={isTooLate}
          languages={languages}
          beneath={
            isNarrow && about && about.segment.id === active?.id && <Beneath key={about.segment.id} {...about} />
          }
        />
        {!isNarrow && about && <Aside key={about.segment.id} {...about} />}
      </div>
      <ItsBar
        version={version}
        book={book}
        mayDecide={mayDecide}
        whyNot={whyNot}
        note={mayEdit && <ReplacedNote {...replacing} />}
        open={setOpen}
        confirm={mayEdit && active ? () => void review.confirm() : null}
        nextProblem={review.nextProblem}
        nextStep={nextStep}
      />
      <Layers
        version={version}
        open={open}
        whyNot={whyNot}
        review={review}
        mayEdit={mayEdit}
        mayDecide={mayDecideNow}
        book={book}
        replace={replacing.replace}
        close={close}
      />
      {conflict && (
        <Conflict versionId={version.id} segment={conflict} book={book} language={languages.target} done={close} />
      )}
    </>
  )
})

function conflictIn({ segments }: Version, book: DraftBook): Segment | undefined {
  return segments.find(({ id }) => book.states().get(id)?.kind === 'conflict')
}

/** Once a dialog is gone: back to where the words are, or where no more can be written, to the way on. */
function goOn(...places: RefObject<{ focus(): void } | null>[]): void {
  places.find(({ current }) => current)?.current?.focus()
}
