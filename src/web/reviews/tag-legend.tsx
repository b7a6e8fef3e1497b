import type { TFunction } from 'i18next'
import classes from './review.module.css'
import { chipOf } from './tagged-text.js'

type Props = {
  /** What the tags stand for, the first for `<1>`: names of HTML elements. */
  marks: readonly string[]
  t: TFunction
}

/** Says what the chips of a sentence stand for, such as bold words or a link. */
export function TagLegend({ marks, t }: Props) {
  if (marks.length === 0) return null
  return (
    <span className={classes.from}>
      {marks.map((mark, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the chip says.
        <span key={place} className={classes.legend}>
          <span className={classes.chip}>{chipOf(`<${place + 1}>`)}</span> {t(`marks.${mark}`, { defaultValue: mark })}
        </span>
      ))}
    </span>
  )
}
