import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import classes from './review.module.css'
import { TextWithTags } from './text-with-tags.js'
import { WordDiff } from './word-diff.js'

type Props = { segment: Segment; languages: { source: string; target: string } }

/** What the sentence was in the revision before, and what its readers have now. */
export function Changes({ segment, languages }: Props) {
  const { t } = useTranslation()
  const { source, target, previousSource, previousTarget } = segment
  const isSame = previousSource === source
  // Where neither the sentence nor its text is another, there is nothing to tell.
  if (previousSource === null || (isSame && (previousTarget === null || previousTarget === target))) return null
  return (
    <section className={classes.card}>
      <h2>{t('reviews.changed')}</h2>
      {isSame ? (
        <p className={classes.whose}>{t('reviews.source-same')}</p>
      ) : (
        <WordDiff before={previousSource} after={source} language={languages.source} />
      )}
      {previousTarget !== null && (
        <>
          <span className={classes.whose}>{t('reviews.before')}</span>
          <TextWithTags text={previousTarget} language={languages.target} className={classes.said} />
        </>
      )}
    </section>
  )
}
