import { VisuallyHidden } from '@mantine/core'
import { diffArrays } from 'diff'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../shell/direction-of.js'
import classes from './review.module.css'
import { partsOf } from './tagged-text.js'
import { WithChips } from './with-chips.js'

/** Two texts in one: what went is struck out, what came is marked; both are said to those who only hear. */
export function WordDiff({ before, after, language }: { before: string; after: string; language: string }) {
  const { t } = useTranslation()
  const parts = useMemo(() => {
    const cutter = new Intl.Segmenter(language, { granularity: 'word' })
    return diffArrays(wordsIn(before, cutter), wordsIn(after, cutter))
  }, [before, after, language])
  return (
    <span lang={language} dir={directionOf(language)} className={classes.said}>
      {parts.map(({ value, added, removed }, place) => {
        const key = `${place}`
        if (added)
          return (
            <ins key={key}>
              <VisuallyHidden>{t('reviews.added')}</VisuallyHidden>
              <WithChips text={value.join('')} />
            </ins>
          )
        if (removed)
          return (
            <del key={key}>
              <VisuallyHidden>{t('reviews.removed')}</VisuallyHidden>
              <WithChips text={value.join('')} />
            </del>
          )
        return (
          <span key={key}>
            <WithChips text={value.join('')} />
          </span>
        )
      })}
    </span>
  )
}

/** Words, tags and what is between them; a number is one word (Unicode Standard Annex 29). */
function wordsIn(text: string, cutter: Intl.Segmenter): string[] {
  return partsOf(text).flatMap(({ kind, text: part }) =>
    kind === 'tag' ? [part] : Array.from(cutter.segment(part), ({ segment }) => segment),
  )
}
