import { useTranslation } from 'react-i18next'
import type { Suggestions } from '../api/types.js'
import { directionOf } from '../shell/direction-of.js'
import classes from './review.module.css'

type Props = {
  terms: Suggestions['terms']
  languages: { source: string; target: string }
  /** Puts a word in at the caret; null where nothing may be written. */
  insert: ((words: string) => void) | null
}

/** How the newsroom wants words of this sentence to be said, and how not. */
export function TermOffers({ terms, languages, insert }: Props) {
  const { t } = useTranslation()
  if (terms.length === 0) return null
  const inTarget = { lang: languages.target, dir: directionOf(languages.target) }
  return (
    <section className={classes.card}>
      <h2>{t('reviews.terms')}</h2>
      {terms.map(({ id, source, target, forbidden, note }) => (
        <div key={id}>
          <span lang={languages.source}>{source}</span>
          {target !== null && (
            <>
              {' → '}
              {insert ? (
                <button
                  type="button"
                  className={classes.term}
                  title={t('reviews.terms-insert')}
                  // The caret stays where the word is to go.
                  onMouseDown={event => event.preventDefault()}
                  onClick={() => insert(target)}
                  {...inTarget}
                >
                  {target}
                </button>
              ) : (
                <span {...inTarget}>{target}</span>
              )}
            </>
          )}
          {forbidden.length > 0 && (
            <span className={classes.whose}>
              {t('reviews.terms-forbidden')} <span {...inTarget}>{forbidden.join(' · ')}</span>
            </span>
          )}
          {note !== null && <span className={classes.whose}>{note}</span>}
        </div>
      ))}
    </section>
  )
}
