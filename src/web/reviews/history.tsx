import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { read } from '../api/ask.js'
import type { Page, Segment } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import type { Written } from './offers.js'
import classes from './review.module.css'
import { TextWithTags } from './text-with-tags.js'

type Props = { versionId: string; segment: Segment; language: string; put: ((text: string) => void) | null }

/** Every text the segment ever had, newest first, with the way back to each. */
export function History({ versionId, segment, language, put }: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { data } = useQuery({
    queryKey: ['version', versionId, 'history', segment.id, segment.etag],
    queryFn: ({ signal }) => read<Page<Written>>(`/v1/versions/${versionId}/segments/${segment.id}/history`, signal),
    enabled: isOpen,
  })
  return (
    <section className={classes.card}>
      <h2>{t('reviews.history')}</h2>
      {!isOpen && (
        <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>
          {t('reviews.show-history')}
        </Button>
      )}
      {isOpen &&
        [...(data?.items ?? [])].reverse().map(written => (
          <button
            key={written.id}
            type="button"
            className={classes.offer}
            disabled={put === null}
            onClick={() => put?.(written.target)}
          >
            <TextWithTags text={written.target} language={language} className={classes.said} />
            <span className={classes.whose}>
              {t(`origins.${written.origin}`)} · <Moment at={written.createdAt} />
            </span>
          </button>
        ))}
    </section>
  )
}
