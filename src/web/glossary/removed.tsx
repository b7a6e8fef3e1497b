import { Alert, Button, CloseButton, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Term } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { draftOf, sentTerm } from './term-draft.js'

/** Says what was taken out, and takes it in again if that was not meant. */
export function Removed({ term, forget }: { term: Term | null; forget: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const undo = useMutation({
    mutationFn: (gone: Term) => ask<Term>('POST', '/v1/glossary/terms', { body: sentTerm(draftOf(gone)) }),
    onSuccess: async () => {
      forget()
      await queries.invalidateQueries()
    },
  })
  return (
    <div role="status">
      {term && (
        <Alert variant="light">
          <Group justify="space-between">
            <Text>{t('glossary.removed', { term: term.source })}</Text>
            <Group gap="xs">
              <Button size="xs" variant="default" loading={undo.isPending} onClick={() => undo.mutate(term)}>
                {t('glossary.undo')}
              </Button>
              <CloseButton aria-label={t('confirm.close')} onClick={forget} />
            </Group>
          </Group>
          {undo.isError && <Trouble error={undo.error} />}
        </Alert>
      )}
    </div>
  )
}
