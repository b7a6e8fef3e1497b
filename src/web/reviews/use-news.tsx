import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Version } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { useDecided } from './use-decided.js'

/** Tells whoever is in the middle of a version, where they look, what others do that counts for all of it. */
export function useNews(version: Version, book: DraftBook): void {
  useDecided(version)
  useOvertaken(version, book)
}

function useOvertaken({ supersededBy, isRetracted }: Version, book: DraftBook): void {
  const { t } = useTranslation()
  const was = useRef({ supersededBy, isRetracted })
  const told = useRef<string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each is told once, as it happens.
  useEffect(() => {
    const before = was.current
    was.current = { supersededBy, isRetracted }
    const tell = (message: ReactNode) =>
      told.current.push(notifications.show({ autoClose: false, color: 'orange', message }))
    if (supersededBy && !before.supersededBy)
      tell(
        <>
          {t(book.all().size > 0 ? 'reviews.newer-came-writing' : 'reviews.newer-came', {
            number: supersededBy.revision,
          })}{' '}
          <Anchor
            component={Link}
            c="var(--ask)"
            underline="always"
            inherit
            href={`/reviews/${supersededBy.versionId}`}
          >
            {t('reviews.to-newer', { number: supersededBy.revision })}
          </Anchor>
        </>,
      )
    if (isRetracted && !before.isRetracted) tell(t('reviews.retracted-means'))
  }, [supersededBy?.versionId, isRetracted])
  useEffect(() => () => told.current.forEach(id => void notifications.hide(id)), [])
}
