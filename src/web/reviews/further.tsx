import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Comments } from './comments.js'
import { History } from './history.js'
import { KeyButton } from './key-button.js'
import { Offers } from './offers.js'
import classes from './review.module.css'
import type { About } from './use-about.js'

/** What may help with the active segment: other texts, what people say of it, and what stood there before. */
export function Further(about: About) {
  const { versionId, segment, book, mayEdit, languages, put, insert } = about
  const { t } = useTranslation()
  return (
    <>
      <Offers
        versionId={versionId}
        segment={segment}
        book={book}
        languages={languages}
        put={mayEdit ? put : null}
        insert={mayEdit ? insert : null}
      />
      {mayEdit && (
        <section className={classes.card}>
          <h2>{t('reviews.take')}</h2>
          <Button.Group orientation="vertical">
            <KeyButton of="copySource" size="xs" onClick={() => put(segment.source)}>
              {t('keys.copySource')}
            </KeyButton>
            <KeyButton
              of="copyMachine"
              size="xs"
              disabled={segment.machineTarget === null}
              onClick={() => put(segment.machineTarget ?? '')}
            >
              {t('keys.copyMachine')}
            </KeyButton>
          </Button.Group>
        </section>
      )}
      <Comments {...about} segmentId={segment.id} />
      <History versionId={versionId} segment={segment} language={languages.target} put={mayEdit ? put : null} />
    </>
  )
}
