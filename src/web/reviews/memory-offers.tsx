import { useTranslation } from 'react-i18next'
import type { Suggestions } from '../api/types.js'
import { KeyCap } from './key-cap.js'
import classes from './review.module.css'
import { TextWithTags } from './text-with-tags.js'
import { WordDiff } from './word-diff.js'

type Props = {
  matches: Suggestions['memory']
  source: string
  languages: { source: string; target: string }
  /** Takes an offer over; null where nothing may be written. */
  put: ((text: string) => void) | null
  /** Whether the key that puts an offer in means these first. */
  hasKey: boolean
}

/** What was approved for the same or a similar sentence, and in what that sentence differs from this one. */
export function MemoryOffers({ matches, source, languages, put, hasKey }: Props) {
  const { t } = useTranslation()
  if (matches.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>
        {t('reviews.memory')} {hasKey && <KeyCap of="offer" />}
      </h2>
      {matches.map(({ id, target, score, numbersReplaced, approvedByName: name, ...unit }) => (
        <div key={id}>
          <button type="button" className={classes.offer} disabled={put === null} onClick={() => put?.(target)}>
            <TextWithTags text={target} language={languages.target} className={classes.said} />
            <span className={classes.whose}>
              {t('reviews.memory-alike', { score, name })}
              {numbersReplaced && ` · ${t('reviews.memory-numbers')}`}
            </span>
          </button>
          {unit.source !== source && (
            <>
              <span className={classes.whose}>{t('reviews.memory-differs')}</span>
              <WordDiff before={unit.source} after={source} language={languages.source} />
            </>
          )}
        </div>
      ))}
    </section>
  )
}
