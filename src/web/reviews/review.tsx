import { type RefObject, useRef, useState } from 'react'
import type { Version } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { Aside } from './aside.js'
import { Bar } from './bar.js'
import { Beneath } from './beneath.js'
import { Conflict } from './conflict.js'
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
  const { version, drafts, book, refetch } = useVersion(versionId)
  if (version.isError && !version.data) return <Trouble error={version.error} retry={() => void refetch()} />
  if (!version.data) return null
  return <ReviewOf version={version.data} drafts={drafts} book={book} />
}

type Props = { version: Version } & Pick<ReturnType<typeof useVersion>, 'drafts' | 'book'>

/** Source and target side by side, all there is to know of the active segment, and the decision below. */
function ReviewOf({ version, drafts, book }: Props) {
  useTitle(`${version.headline} (${version.language})`)
  useNews(version, drafts.size > 0)
  const [open, setOpen] = useState<Open>(null)
  const nextStep = useRef<HTMLAnchorElement>(null)
  const isNarrow = useIsNarrow()
  const ItsBar = isNarrow ? NarrowBar : Bar
  const { mayDecide, mayEdit, mayEndIn, open: openDrafts, whyNot } = useRights(version, drafts)
  const review = useReview({ version, drafts, book, mayEdit })
  const { active, languages } = review
  const replacing = useReplaced({ segments: version.segments, textOf: review.textOf, book })
  const { about, ...acts } = useAbout({ versionId: version.id, review, mayEdit, setOpen })
  const close = () => {
    setOpen(null)
    setTimeout(() => goOn(review.editor, nextStep))
  }
  const conflict = mayEdit && version.segments.find(({ id }) => drafts.get(id)?.state.kind === 'conflict')

  const mayDecideNow = version.state === 'in_review' && mayDecide

  useReviewKeys({ review, isFree: open === null && !conflict, mayDecide: mayDecideNow, setOpen, ...acts })

  return (
    <>
      <Head version={version} mayAssign={mayDecide} />
      {openDrafts !== drafts && <TooLate version={version} drafts={drafts} book={book} />}
      <div className={classes.layout}>
        <Sheet
          version={version}
          drafts={openDrafts}
          review={review}
          mayEdit={mayEdit || mayEndIn(active?.id)}
          languages={languages}
          beneath={
            isNarrow && about && about.segment.id === active?.id && <Beneath key={about.segment.id} {...about} />
          }
        />
        {!isNarrow && about && <Aside key={about.segment.id} {...about} />}
      </div>
      <ItsBar
        version={version}
        drafts={drafts}
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
        <Conflict
          versionId={version.id}
          segment={conflict}
          drafts={drafts}
          book={book}
          language={languages.target}
          done={close}
        />
      )}
    </>
  )
}

/** Once a dialog is gone: back to where the words are, or where no more can be written, to the way on. */
function goOn(...places: RefObject<{ focus(): void } | null>[]): void {
  places.find(({ current }) => current)?.current?.focus()
}
