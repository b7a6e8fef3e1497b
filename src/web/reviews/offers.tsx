import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { KeyCap } from './key-cap.js'
import { MemoryOffers } from './memory-offers.js'
import classes from './review.module.css'
import { TermOffers } from './term-offers.js'
import { useOffers } from './use-offers.js'
import { WordDiff } from './word-diff.js'

export type Written = {
  id: string
  target: string
  origin: string
  authorName: string | null
  writtenBy: string
  writtenOrigin: string
  approvedBy: string | null
  suggestion: boolean
  createdAt: string
}

type Props = {
  versionId: string
  segment: Segment
  book: DraftBook
  languages: { source: string; target: string }
  /** Takes an offer over; null where nothing may be written. */
  put: ((text: string) => void) | null
  /** Puts a word in at the caret. */
  insert: ((words: string) => void) | null
}

/** Other texts for the active segment: the machine's, and what it sent after a person had written. */
export function Offers({ versionId, segment, book, languages, put, insert }: Props) {
  const { t } = useTranslation()
  const { words, offers, terms, matches } = useOffers(versionId, segment, book)
  return (
    <>
      {offers.length > 0 && (
        <section className={classes.card}>
          <h2>
            {t('reviews.offers')} {put && <KeyCap of="offer" />}
          </h2>
          {offers.map(({ id, target, whose }) => (
            <button
              key={id}
              type="button"
              className={classes.offer}
              disabled={put === null}
              onClick={() => put?.(target)}
            >
              <WordDiff before={words} after={target} language={languages.target} />
              <span className={classes.whose}>{t(`reviews.${whose}`)}</span>
            </button>
          ))}
        </section>
      )}
      <TermOffers terms={terms} languages={languages} insert={insert} />
      <MemoryOffers
        matches={matches}
        source={segment.source}
        languages={languages}
        put={put}
        hasKey={put !== null && offers.length === 0}
      />
    </>
  )
}
