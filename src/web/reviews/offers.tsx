import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { read } from '../api/ask.js'
import type { Segment, Suggestions } from '../api/types.js'
import { MemoryOffers } from './memory-offers.js'
import classes from './review.module.css'
import { TermOffers } from './term-offers.js'
import { WordDiff } from './word-diff.js'

export type Written = {
  id: string
  target: string
  origin: string
  writtenBy: string
  writtenOrigin: string
  suggestion: boolean
  createdAt: string
}

type Props = {
  versionId: string
  segment: Segment
  text: string
  languages: { source: string; target: string }
  /** Takes an offer over; null where nothing may be written. */
  put: ((text: string) => void) | null
  /** Puts a word in at the caret. */
  insert: ((words: string) => void) | null
}

/** Other texts for the active segment: the machine's, and what it sent after a person had written. */
export function Offers({ versionId, segment, text, languages, put, insert }: Props) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['version', versionId, 'suggestions', segment.id, segment.etag],
    queryFn: ({ signal }) => read<Suggestions>(`/v1/versions/${versionId}/segments/${segment.id}/suggestions`, signal),
  })
  const late = (data?.items ?? []).map(({ id, target }) => ({ id, target, whose: t('reviews.late') }))
  const machine =
    segment.machineTarget === null
      ? []
      : [{ id: 'machine', target: segment.machineTarget, whose: t('reviews.machine') }]
  const offers = [...late, ...machine].filter(
    ({ target }, place, all) => target !== text && all.findIndex(other => other.target === target) === place,
  )
  const matches = (data?.memory ?? []).filter(({ target }) => target !== text)
  return (
    <>
      {offers.length > 0 && (
        <section className={classes.card}>
          <h2>{t('reviews.offers')}</h2>
          {offers.map(({ id, target, whose }) => (
            <button
              key={id}
              type="button"
              className={classes.offer}
              disabled={put === null}
              onClick={() => put?.(target)}
            >
              <WordDiff before={text} after={target} language={languages.target} />
              <span className={classes.whose}>{whose}</span>
            </button>
          ))}
        </section>
      )}
      <TermOffers terms={data?.terms ?? []} languages={languages} insert={insert} />
      <MemoryOffers matches={matches} source={segment.source} languages={languages} put={put} />
    </>
  )
}
