import { Button, Modal, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Article } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { Estimate } from './estimate.js'
import { faultsOf } from './faults.js'
import { LanguagesField } from './languages-field.js'

/** Wants the article in further languages. */
export function AddLanguages({ article }: { article: Article }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const [languages, setLanguages] = useState<string[]>([])
  const add = useMutation({
    mutationFn: () => ask('POST', `/v1/articles/${article.id}/languages`, { body: { languages } }),
    onSuccess: async () => {
      await queries.invalidateQueries()
      setAsked(false)
      setLanguages([])
    },
  })
  const fault = faultsOf(add.error)('/languages')
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('article.add-language')}
      </Button>
      <Modal
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('article.add-language')}
        size="lg"
        centered
        closeButtonProps={{ 'aria-label': t('decisions.close') }}
      >
        <Stack mih={280}>
          <LanguagesField
            value={languages}
            change={setLanguages}
            provider={article.provider}
            without={article.targetLanguages}
            error={fault}
            inDialog
          />
          <Estimate of={languages.length > 0 ? { articleId: article.id, languages } : null} />
          {add.isError && !fault && <Trouble error={add.error} />}
          <Button loading={add.isPending} disabled={languages.length === 0} onClick={() => add.mutate()}>
            {t('article.add-language')}
          </Button>
        </Stack>
      </Modal>
    </>
  )
}
