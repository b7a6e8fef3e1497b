import { VisuallyHidden } from '@mantine/core'
import { diffArrays } from 'diff'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../shell/direction-of.js'
import classes from './review.module.css'

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
              {value.join('')}
            </ins>
          )
        if (removed)
          return (
            <del key={key}>
              <VisuallyHidden>{t('reviews.removed')}</VisuallyHidden>
              {value.join('')}
            </del>
          )
        return <span key={key}>{value.join('')}</span>
      })}
    </span>
  )
}

/** Words and what is between them; a number is one word (Unicode Standard Annex 29). */
function wordsIn(text: string, cutter: Intl.Segmenter): string[] {
  return Array.from(cutter.segment(text), ({ segment }) => segment)
}
