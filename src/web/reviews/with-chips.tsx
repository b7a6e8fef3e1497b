import { Fragment } from 'react'
import classes from './review.module.css'
import { chipOf, partsOf } from './tagged-text.js'

/** Words with whatever tags are among them as chips. Everything in it is text. */
export function WithChips({ text }: { text: string }) {
  return partsOf(text).map(({ kind, text: words, start }) =>
    kind === 'tag' ? (
      <span key={start} className={classes.chip}>
        {chipOf(words)}
      </span>
    ) : (
      <Fragment key={start}>{words}</Fragment>
    ),
  )
}
