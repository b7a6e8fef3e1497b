import { type CSSProperties, Fragment, type ReactNode } from 'react'
import { directionOf } from '../shell/direction-of.js'
import classes from './review.module.css'
import { chipOf, partsOf } from './tagged-text.js'

/** Words that a finding means, as places in the text; `null` for those that a search found. */
export type Mark = { from: number; to: number; severity: 'error' | 'warning' | null }

type Props = {
  text: string
  marks?: readonly Mark[]
  language: string
  className?: string | undefined
  style?: CSSProperties
}

/** A segment's text as it reads: tags as chips, and the words that findings mean marked. Everything in it is text. */
export function TextWithTags({ text, marks = [], language, className }: Props) {
  return (
    <span lang={language} dir={directionOf(language)} className={className}>
      {partsOf(text).map(part =>
        part.kind === 'tag' ? (
          <span key={part.start} className={classes.chip}>
            {chipOf(part.text)}
          </span>
        ) : (
          <Fragment key={part.start}>{marked(part.text, part.start, marks)}</Fragment>
        ),
      )}
    </span>
  )
}

const markClasses = { error: 'markError', warning: 'markWarning', found: 'markFound' } as const

function marked(words: string, start: number, marks: readonly Mark[]): ReactNode[] {
  const edges = new Set([0, words.length])
  for (const { from, to } of marks) {
    for (const edge of [from - start, to - start]) if (edge > 0 && edge < words.length) edges.add(edge)
  }
  const cuts = [...edges].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((from, place) => {
    const piece = words.slice(from, cuts[place + 1])
    const mark = marks.find(({ from: begin, to }) => begin <= start + from && to > start + from)
    return mark ? (
      <mark key={from} className={classes[markClasses[mark.severity ?? 'found']]}>
        {piece}
      </mark>
    ) : (
      piece
    )
  })
}
