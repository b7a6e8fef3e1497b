import type { ReactNode } from 'react'
import { partsOf } from '../reviews/tagged-text.js'
import classes from './submit.module.css'

/** Elements that look like themselves; what a link leads to is not followed here. */
const looks = new Set(['strong', 'em', 'b', 'i', 'u', 's', 'del', 'ins', 'sub', 'sup', 'small', 'mark'])

/** A segment's source as its readers will see it: bold is bold, a link looks like one, and what is no text has a name. */
export function MarkedText({ source, marks }: { source: string; marks: readonly string[] }) {
  const open: { mark: string; inside: ReactNode[] }[] = [{ mark: '', inside: [] }]
  for (const { kind, text, start } of partsOf(source)) {
    const mark = kind === 'tag' ? (marks[Number.parseInt(text.replace(/\D+/g, ''), 10) - 1] ?? '') : ''
    if (kind === 'words') open.at(-1)?.inside.push(text)
    else if (text.endsWith('/>')) open.at(-1)?.inside.push(<Alone key={start} mark={mark} />)
    else if (!text.startsWith('</')) open.push({ mark, inside: [] })
    else close(open, start)
  }
  while (open.length > 1) close(open, source.length)
  return open[0]?.inside
}

function close(open: { mark: string; inside: ReactNode[] }[], start: number): void {
  const done = open.length > 1 ? open.pop() : undefined
  if (!done) return
  const { mark, inside } = done
  const Look = looks.has(mark) ? (mark as 'strong') : 'span'
  open.at(-1)?.inside.push(
    <Look key={start} className={mark === 'a' ? classes.link : undefined}>
      {inside}
    </Look>,
  )
}

/** A picture or a piece of code stands for itself in every language. */
function Alone({ mark }: { mark: string }) {
  return mark === 'br' ? <br /> : <span className={classes.thing}>{mark}</span>
}
