import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { Trouble } from '../shell/trouble.js'
import classes from './review.module.css'
import { TextWithTags } from './text-with-tags.js'
import { useHistory } from './use-history.js'

type Props = { versionId: string; segment: Segment; language: string; put: ((text: string) => void) | null }

/** Every text the segment ever had, newest first, with the way back to each. */
export function History({ versionId, segment, language, put }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { texts, error, refetch } = useHistory(versionId, segment, { isWanted: isOpen })
  return (
    <section className={classes.card}>
      <h2>{t('reviews.history')}</h2>
      {!isOpen && (
        <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
          {t('reviews.show-history')}
        </Button>
      )}
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {isOpen &&
        texts.toReversed().map(written => (
          <button
            key={written.id}
            type="button"
            className={classes.offer}
            disabled={put === null}
            onClick={() => put?.(written.target)}
          >
            <TextWithTags text={written.target} language={language} className={classes.said} />
            <span className={classes.whose}>
              {t(`origins.${written.origin}`)}
              {written.authorName && ` · ${written.authorName}`}
              {written.approvedBy && ` · ${t('reviews.approved-by', { name: written.approvedBy })}`} ·{' '}
              <Moment at={written.createdAt} />
            </span>
          </button>
        ))}
    </section>
  )
}
