import { useState } from 'react'
import { may, useMe } from '../api/me.js'
import type { Caller, Version } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { Aside } from './aside.js'
import { Bar } from './bar.js'
import { Beneath } from './beneath.js'
import { Conflict } from './conflict.js'
import { isBarred, WhyNot } from './four-eyes.js'
import { Head } from './head.js'
import { Layers, type Open } from './layers.js'
import { NarrowBar } from './narrow-bar.js'
import { ReplacedNote } from './replaced-note.js'
import classes from './review.module.css'
import { Sheet } from './sheet.js'
import { useAbout } from './use-about.js'
import { useIsNarrow } from './use-is-narrow.js'
import { useReplaced } from './use-replaced.js'
import { useReview } from './use-review.js'
import { useReviewKeys } from './use-review-keys.js'
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
  const [open, setOpen] = useState<Open>(null)
  const isNarrow = useIsNarrow()
  const ItsBar = isNarrow ? NarrowBar : Bar
  const { data: me } = useMe()
  const mayDecide = me ? mayReview(me, version.language) : false
  const whyNot = mayDecide && version.state === 'in_review' && isBarred(version, drafts, me) && (
    <WhyNot version={version} me={me} />
  )
  const mayEdit = mayDecide && (version.state === 'in_review' || version.state === 'changes_requested')
  const review = useReview({ version, drafts, book, mayEdit })
  const { active, languages } = review
  const replacing = useReplaced({ segments: version.segments, textOf: review.textOf, book })
  const { about, waive, see, comment } = useAbout({ versionId: version.id, review, mayEdit, setOpen })
  const close = () => {
    setOpen(null)
    // Back to where the words are, once the dialog is gone.
    setTimeout(() => review.editor.current?.focus())
  }
  const conflict = version.segments.find(({ id }) => drafts.get(id)?.state.kind === 'conflict')

  useReviewKeys({
    review,
    isFree: open === null && !conflict,
    mayDecide: version.state === 'in_review' && mayDecide,
    setOpen,
    waive,
    see,
    comment,
  })

  return (
    <>
      <Head version={version} mayAssign={mayDecide} />
      <div className={classes.layout}>
        <Sheet
          version={version}
          drafts={drafts}
          review={review}
          mayEdit={mayEdit}
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
        savedAt={book.savedAt}
        mayDecide={mayDecide}
        whyNot={whyNot}
        note={mayEdit && <ReplacedNote {...replacing} />}
        open={setOpen}
        confirm={mayEdit && active ? () => void review.confirm() : null}
        nextProblem={review.nextProblem}
      />
      <Layers
        version={version}
        open={open}
        whyNot={whyNot}
        review={review}
        book={book}
        replace={replacing.replace}
        close={close}
      />
      {conflict && <Conflict segment={conflict} drafts={drafts} book={book} language={languages.target} done={close} />}
    </>
  )
}

function mayReview(me: Caller, language: string): boolean {
  return may(me, 'reviewer') && (me.languages === null || me.languages.includes(language))
}
