import type { TFunction } from 'i18next'
import { memo, type ReactNode, type Ref, useMemo } from 'react'
import type { Segment } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import type { DraftState } from './draft-state.js'
import { Overwritten } from './overwritten.js'
import classes from './review.module.css'
import { type EditorHandle, SegmentEditor } from './segment-editor.js'
import { TagLegend } from './tag-legend.js'
import { type Mark, TextWithTags } from './text-with-tags.js'
import { useWords } from './use-words.js'
import { WithChips } from './with-chips.js'

type Props = {
  versionId: string
  segment: Segment
  number: number
  /** How the words stand that were written here; undefined where there are none. */
  draft: DraftState | undefined
  book: DraftBook
  isActive: boolean
  mayEdit: boolean
  startsBlock: boolean
  /** What stood there until somebody else put another text in its place, as long as that was not seen. */
  before: string | undefined
  /** How many comments on it are not dealt with. */
  comments: number
  /** True if this person has begun to say something of it and not sent it. */
  isCommentBegun: boolean
  languages: { source: string; target: string }
  activate: (segmentId: string) => void
  editor: Ref<EditorHandle>
  /** All there is to know of it, where that stands here; it tells the findings, too. */
  beneath: ReactNode
  /** Handed in, as a subscription to the wording for each of hundreds of rows would cost more than the rows. */
  t: TFunction
}

/** One sentence, its source and its target, in the look of the block it belongs to. Only the active one is a field. */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { segment, number, draft, isActive, mayEdit, startsBlock, languages } = props
  const { activate, book, editor, before, versionId, beneath, t } = props
  const { findings: found } = segment
  const open = found.filter(({ state }) => state === 'open')
  const isStill = draft === undefined
  const marks = useMemo(
    () =>
      isStill
        ? found
            .filter(({ state }) => state === 'open')
            .flatMap(({ targetSpan, severity }) => markOf(targetSpan, severity))
        : noMarks,
    [found, isStill],
  )
  const kind = `${segment.kind === 'heading' ? `heading${Math.min(segment.level ?? 2, 4)}` : segment.kind}`
  const look = [classes.row, classes[kind], startsBlock && classes.block, isActive && classes.active]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the whole screen choose a segment, too.
    <li
      className={look.filter(Boolean).join(' ')}
      id={`segment-${segment.id}`}
      aria-current={isActive ? 'true' : undefined}
      onClick={() => activate(segment.id)}
    >
      <span className={classes.number}>{number}</span>
      <div className={classes.source} data-ordinal={segment.ordinal}>
        <TextWithTags
          text={segment.source}
          language={languages.source}
          marks={isActive ? open.flatMap(({ sourceSpan, severity }) => markOf(sourceSpan, severity)) : []}
        />
        {isActive && <TagLegend marks={segment.marks} t={t} />}
      </div>
      <div className={classes.target}>
        {isActive && mayEdit ? (
          <SegmentEditor
            segment={segment}
            book={book}
            language={languages.target}
            label={t('reviews.target-of', { number })}
            marks={marks}
            handle={editor}
          />
        ) : isStill ? (
          <TextWithTags
            text={segment.target ?? ''}
            language={languages.target}
            marks={marks}
            className={classes.words}
          />
        ) : (
          <Written segment={segment} book={book} language={languages.target} />
        )}
        <span className={classes.from}>
          {provenanceOf(props)}
          {/* What lies beneath says so itself. */}
          {!isStill && !beneath && open.length > 0 && <OfSaved segment={segment} book={book} t={t} />}
        </span>
        {before !== undefined && (
          <Overwritten versionId={versionId} segment={segment} before={before} language={languages.target} />
        )}
        {!beneath &&
          open.map(finding => (
            <span
              key={finding.id}
              data-finding
              className={finding.severity === 'error' ? classes.error : classes.warning}
            >
              {finding.severity === 'error' ? '✕' : '⚠'} <WithChips text={finding.message} />
            </span>
          ))}
      </div>
      <Sign segment={segment} t={t} />
      {beneath}
    </li>
  )
})

const noMarks: Mark[] = []

/** Words that the server does not have yet, in a segment that somebody has left. */
function Written({ segment, book, language }: Pick<Props, 'segment' | 'book'> & { language: string }) {
  return <TextWithTags text={useWords(book, segment, words => words)} language={language} className={classes.words} />
}

/** Says that what was found was found in other words. */
function OfSaved({ segment, book, t }: Pick<Props, 'segment' | 'book' | 't'>) {
  const isOfSaved = useWords(book, segment, words => words !== (segment.target ?? ''))
  return isOfSaved && ` · ${t('reviews.found-in-saved')}`
}

function markOf(span: [number, number] | null, severity: Mark['severity']): Mark[] {
  return span ? [{ from: span[0], to: span[1], severity }] : []
}

/** Where the words came from, and how far they are. */
function provenanceOf({ segment, draft, comments, isCommentBegun, t }: Props): string {
  const { origin, writtenOrigin, approvedBy, recheck, failure, findings } = segment
  const waived = findings.filter(({ state }) => state === 'waived').length
  return [
    draft && t(`drafts.${draft.kind}`),
    draft?.kind === 'refused' && draft.why,
    !draft && origin && t(`origins.${origin}`),
    !draft && origin === 'carried' && writtenOrigin && t(`origins.${writtenOrigin}`),
    !draft && approvedBy && t('reviews.approved-by', { name: approvedBy }),
    recheck && t('reviews.recheck'),
    waived > 0 && t('reviews.waived-here', { count: waived }),
    comments > 0 && t('reviews.comments-open', { count: comments }),
    isCommentBegun && t('reviews.comment-begun'),
    failure && t('reviews.failure', { reason: failure }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function Sign({ segment: { findings, status, recheck }, t }: { segment: Segment; t: TFunction }) {
  const open = findings.filter(({ state }) => state === 'open')
  const worst = open.some(({ severity }) => severity === 'error') ? 'error' : open.length > 0 ? 'warning' : null
  const [sign, words] =
    worst === 'error'
      ? ['!', 'has-error']
      : worst === 'warning'
        ? ['!', 'has-warning']
        : status === 'confirmed'
          ? ['✓', 'confirmed']
          : recheck
            ? ['↻', 'recheck']
            : ['○', 'open']
  const label = t(`signs.${words}`)
  return (
    <span className={`${classes.sign} ${classes[`sign-${words}`]}`} role="img" aria-label={label} title={label}>
      {sign}
    </span>
  )
}
