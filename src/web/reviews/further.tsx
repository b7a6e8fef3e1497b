import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { About } from './aside.js'
import { Comments } from './comments.js'
import { History } from './history.js'
import { keyCap, keys } from './keys.js'
import { Offers } from './offers.js'
import classes from './review.module.css'

/** What may help with the active segment: other texts, what people say of it, and what stood there before. */
export function Further({ versionId, segment, text, mayEdit, languages, put, insert }: About) {
  const { t } = useTranslation()
  return (
    <>
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
    </>
  )
}
