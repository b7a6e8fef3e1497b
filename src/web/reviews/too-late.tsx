import { Button, Group, Text } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import classes from './review.module.css'
import { TextWithTags } from './text-with-tags.js'

type Props = { version: Version; book: DraftBook }

/** Words that were not saved before the version was decided: to copy elsewhere, or to give up. */
export function TooLate({ version: { segments, language }, book }: Props) {
  const { t } = useTranslation()
  const drafts = useSyncExternalStore(book.subscribe, book.all)
  return segments.map(({ id, target }, place) => {
    const draft = drafts.get(id)
    const hasWords = draft && draft.target.trim() !== '' && draft.target !== target
    return (
      hasWords && (
        <Group key={id} role="status" gap="sm" mb="sm">
          <Text size="sm" c="var(--warn)">
            {t('reviews.too-late', { number: place + 1 })}
          </Text>
          <TextWithTags text={draft.target} language={language} className={classes.said} />
          <Button size="compact-xs" variant="default" onClick={() => book.drop(id)}>
            {t('reviews.give-up')}
          </Button>
        </Group>
      )
    )
  })
}
