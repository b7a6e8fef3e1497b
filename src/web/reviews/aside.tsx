import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding, Segment } from '../api/types.js'
import { directionOf } from '../shell/direction-of.js'
import { Comments } from './comments.js'
import { History } from './history.js'
import { keyCap, keys } from './keys.js'
import { Objections } from './objections.js'
import { Offers } from './offers.js'
import classes from './review.module.css'
import { WordDiff } from './word-diff.js'

type Props = {
  versionId: string
  segment: Segment
  text: string
  mayEdit: boolean
  languages: { source: string; target: string }
  put: (text: string) => void
  insert: (words: string) => void
  waive: (finding: Finding) => void
}

/** All there is to know of the active segment. */
export function Aside({ versionId, segment, text, mayEdit, languages, put, insert, waive }: Props) {
  const { t } = useTranslation()
  return (
    <aside className={classes.aside} aria-label={t('reviews.about')}>
      <Objections
        versionId={versionId}
        segment={segment}
        text={text}
        language={languages.target}
        mayEdit={mayEdit}
        put={put}
        waive={waive}
      />
      <Changes segment={segment} languages={languages} />
      <Offers
        versionId={versionId}
        segment={segment}
        text={text}
        languages={languages}
        put={mayEdit ? put : null}
        insert={mayEdit ? insert : null}
      />
      {mayEdit && (
        <section className={classes.card}>
          <h2>{t('reviews.take')}</h2>
          <Button.Group orientation="vertical">
            <Button variant="default" size="xs" onClick={() => put(segment.source)}>
              {t('keys.copySource')} ({keyCap(keys.copySource)})
            </Button>
            <Button
              variant="default"
              size="xs"
              disabled={segment.machineTarget === null}
              onClick={() => put(segment.machineTarget ?? '')}
            >
              {t('keys.copyMachine')} ({keyCap(keys.copyMachine)})
            </Button>
          </Button.Group>
        </section>
      )}
      <Comments versionId={versionId} segmentId={segment.id} />
      <History versionId={versionId} segment={segment} language={languages.target} put={mayEdit ? put : null} />
    </aside>
  )
}

/** What the sentence was in the revision before, and what its readers have now. */
function Changes({ segment, languages }: Pick<Props, 'segment' | 'languages'>) {
  const { t } = useTranslation()
  const { source, previousSource, previousTarget } = segment
  if (previousSource === null || (previousSource === source && previousTarget === null)) return null
  return (
    <section className={classes.card}>
      <h2>{t('reviews.changed')}</h2>
      {previousSource === source ? (
        <p className={classes.whose}>{t('reviews.source-same')}</p>
      ) : (
        <WordDiff before={previousSource} after={source} language={languages.source} />
      )}
      {previousTarget !== null && (
        <>
          <span className={classes.whose}>{t('reviews.before')}</span>
          <span className={classes.said} lang={languages.target} dir={directionOf(languages.target)}>
            {previousTarget}
          </span>
        </>
      )}
    </section>
  )
}
