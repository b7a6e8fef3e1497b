import { memo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import type { Draft } from './draft-book.js'
import classes from './review.module.css'
import { type EditorHandle, SegmentEditor } from './segment-editor.js'
import { type Mark, TextWithTags } from './text-with-tags.js'

type Props = {
  segment: Segment
  number: number
  draft: Draft | undefined
  isActive: boolean
  mayEdit: boolean
  startsBlock: boolean
  languages: { source: string; target: string }
  activate: (segmentId: string) => void
  write: (segment: Segment, text: string) => void
  editor: Ref<EditorHandle>
}

/** One sentence, its source and its target, in the look of the block it belongs to. Only the active one is a field. */
export const SegmentRow = memo(function SegmentRow(props: Props) {
  const { segment, number, draft, isActive, mayEdit, startsBlock, languages, activate, write, editor } = props
  const { t } = useTranslation()
  const open = segment.findings.filter(({ state }) => state === 'open')
  const text = draft?.target ?? segment.target ?? ''
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
      <div className={classes.source}>
        <TextWithTags
          text={segment.source}
          language={languages.source}
          marks={isActive ? open.flatMap(({ sourceSpan, severity }) => markOf(sourceSpan, severity)) : []}
        />
      </div>
      <div className={classes.target}>
        {isActive && mayEdit ? (
          <SegmentEditor
            text={text}
            source={segment.source}
            language={languages.target}
            label={t('reviews.target-of', { number })}
            onChange={words => write(segment, words)}
            handle={editor}
          />
        ) : (
          <TextWithTags
            text={text}
            language={languages.target}
            marks={draft ? [] : open.flatMap(({ targetSpan, severity }) => markOf(targetSpan, severity))}
          />
        )}
        <Provenance segment={segment} draft={draft} />
        {open.map(finding => (
          <span key={finding.id} className={finding.severity === 'error' ? classes.error : classes.warning}>
            {finding.severity === 'error' ? '✕' : '⚠'} {finding.message}
          </span>
        ))}
      </div>
      <Sign segment={segment} />
    </li>
  )
})

function markOf(span: [number, number] | null, severity: Mark['severity']): Mark[] {
  return span ? [{ from: span[0], to: span[1], severity }] : []
}

/** Where the words came from, and how far they are. */
function Provenance({ segment, draft }: { segment: Segment; draft: Draft | undefined }) {
  const { t } = useTranslation()
  const { origin, recheck, failure } = segment
  const words = [
    draft && t(`drafts.${draft.state.kind}`),
    !draft && origin && t(`origins.${origin}`),
    recheck && t('reviews.recheck'),
    failure && t('reviews.failure', { reason: failure }),
  ].filter(Boolean)
  if (words.length === 0) return null
  return <span className={classes.from}>{words.join(' · ')}</span>
}

function Sign({ segment: { findings, status, recheck } }: { segment: Segment }) {
  const { t } = useTranslation()
  const open = findings.filter(({ state }) => state === 'open')
  const worst = open.some(({ severity }) => severity === 'error') ? 'error' : open.length > 0 ? 'warning' : null
  const [sign, words] =
    worst === 'error'
      ? ['!', 'has-error']
      : status === 'confirmed'
        ? ['✓', 'confirmed']
        : recheck
          ? ['↻', 'recheck']
          : worst === 'warning'
            ? ['!', 'has-warning']
            : ['○', 'open']
  const label = t(`signs.${words}`)
  return (
    <span className={`${classes.sign} ${classes[`sign-${words}`]}`} role="img" aria-label={label} title={label}>
      {sign}
    </span>
  )
}
