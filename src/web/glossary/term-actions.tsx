import { Button, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Term } from '../api/types.js'
import { Confirm } from '../shell/confirm.js'

type Props = { term: Term; change: () => void; removed: () => void }

/** What an editor can do with a term. */
export function TermActions({ term: { id, etag, source }, change, removed }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const remove = async () => {
    try {
      await ask('DELETE', `/v1/glossary/terms/${id}`, { etag })
    } catch (error) {
      // Somebody was quicker: whoever asks again asks about the term as it is now.
      void queries.invalidateQueries()
      throw error
    }
    removed()
  }
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('glossary.change-of', { term: source })}
        onClick={change}
      >
        {t('glossary.change')}
      </Button>
      <Confirm
        act={t('glossary.remove')}
        label={t('glossary.remove-of', { term: source })}
        means={t('glossary.remove-means', { term: source })}
        run={remove}
      />
    </Group>
  )
}
