import { notifications } from '@mantine/notifications'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { bringWords, noteWords } from './words-left.js'

/** Sees to it that what a person writes while a revision arrives goes along to the version that takes its place. */
export function useWordsLeft(version: Version | undefined, personId: string | undefined, book: DraftBook): void {
  const { t } = useTranslation()
  const hasWords = useSyncExternalStore(book.subscribe, () => book.all().size > 0)
  const isOpen = version?.state === 'in_review' || version?.state === 'changes_requested'
  // biome-ignore lint/correctness/useExhaustiveDependencies: only which version it is counts, not how it stands.
  useEffect(() => {
    if (version && personId && hasWords) noteWords(personId, version)
  }, [version?.id, personId, hasWords])
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each version that is opened.
  useEffect(() => {
    if (!version || !personId || !isOpen) return
    void bringWords(personId, version, book).then(count => {
      if (count > 0) notifications.show({ message: t('reviews.words-brought', { count }) })
    })
  }, [version?.id, personId, isOpen])
}
