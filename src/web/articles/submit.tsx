import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { ask } from '../api/ask.js'
import type { Article } from '../api/types.js'
import { TestEngine } from '../shell/test-engine.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { uniqueKey } from '../unique-key.js'
import { DetailFields } from './detail-fields.js'
import { articleOf, type Draft, emptyDraft } from './draft.js'
import { Estimate } from './estimate.js'
import { faultsOf, isShownBeside } from './faults.js'
import { LanguagesField } from './languages-field.js'
import { missingIn, useLead } from './missing.js'
import { Preview } from './preview.js'
import classes from './submit.module.css'
import { SubmitButton } from './submit-button.js'
import { TextFields } from './text-fields.js'
import { useDraft } from './use-draft.js'
import { usePreview } from './use-preview.js'
import { rememberLanguages, useProviders } from './use-providers.js'

/** Where an article comes in: its text, how it will be cut, and the languages it is wanted in. */
export default function Submit() {
  const { t } = useTranslation()
  useTitle(t('submit.title'))
  const [, go] = useLocation()
  const { draft, change, discard, done } = useDraft('new')
  const [file, setFile] = useState<File | null>(null)
  const send = useSubmission(draft, file, article => {
    rememberLanguages(draft.targetLanguages)
    done()
    go(`/articles/${article.id}`)
  })
  const { providers, standing } = useProviders(draft.provider)
  const seen = usePreview(draft)
  const missing = missingIn({ draft, file, seen })
  const [isAsked, setAsked] = useState(false)
  const lead = useLead(send.error)
  const refusedAt = faultsOf(send.error)
  const faultAt = (pointer: string) =>
    refusedAt(pointer) ?? (isAsked && missing.includes(pointer.slice(1)) ? t('submit.needed') : undefined)
  const isPriceable = draft.body.trim() !== '' && draft.targetLanguages.length > 0
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setAsked(missing.length > 0)
        if (missing.length > 0) lead()
        else if (!send.isPending) send.mutate()
      }}
    >
      <Title order={1} size="h3" mb="md">
        {t('submit.title')}
      </Title>
      <div className={classes.two}>
        <Stack className={classes.paper}>
          <TextFields draft={draft} change={change} faultAt={faultAt} file={file} takeFile={setFile} />
          <DetailFields draft={draft} change={change} faultAt={faultAt} withPriority />
          <LanguagesField
            value={draft.targetLanguages}
            change={targetLanguages => change({ targetLanguages })}
            provider={draft.provider}
            error={faultAt('/targetLanguages')}
          />
          <Select
            label={t('submit.provider')}
            data={[
              {
                value: '',
                label: t('submit.default', { name: providers.find(provider => provider.default)?.id ?? '' }),
              },
              ...providers.map(({ id }) => ({ value: id, label: id })),
            ]}
            value={draft.provider}
            error={faultAt('/provider')}
            onChange={provider => change({ provider: provider ?? '' })}
          />
          <div>
            <TestEngine provider={standing?.id} />
          </div>
          <Estimate of={isPriceable ? articleOf(draft) : null} />
          {send.isError && !isShownBeside(send.error) && <Trouble error={send.error} />}
          {send.isError && isShownBeside(send.error) && (
            <Text role="alert" c="var(--error)">
              {t('submit.see-fields')}
            </Text>
          )}
          <Group justify="space-between" align="start">
            <SubmitButton missing={missing} isPending={send.isPending} />
            {JSON.stringify(draft) !== JSON.stringify(emptyDraft) && (
              <Button variant="subtle" onClick={discard}>
                {t('submit.discard')}
              </Button>
            )}
          </Group>
        </Stack>
        <div className={classes.paper}>
          <Title order={2} size="h5" mb="sm">
            {t('submit.preview')}
          </Title>
          {file ? (
            <Text c="var(--soft)">{t('submit.no-word-preview')}</Text>
          ) : (
            <Preview seen={seen} draft={draft} change={change} />
          )}
        </div>
      </div>
    </form>
  )
}

/** Sends the same thing under one key however often it is sent, so that an answer that was lost makes no second one. */
function useSubmission(draft: Draft, file: File | null, arrived: (article: Article) => void) {
  const sent = useRef({ what: '', once: '' })
  return useMutation({
    mutationFn: async () => {
      const what = JSON.stringify([draft, file?.name, file?.size, file?.lastModified])
      if (sent.current.what !== what) sent.current = { what, once: uniqueKey() }
      const { once } = sent.current
      if (!file) return (await ask<Article>('POST', '/v1/articles', { body: articleOf(draft), once })).body
      const { body } = await ask<Article>('POST', `/v1/articles?${queryOf(draft)}`, {
        ...{ body: file, once, headers: { 'content-type': word } },
      })
      return body
    },
    onSuccess: arrived,
  })
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const pairOf = ([name, value]: [string, unknown]): [string, string] => [name, String(value)]

/** All that is said of an article beside its file; an embargo that went missing would publish it. */
function queryOf(draft: Draft): URLSearchParams {
  const { body: _body, format: _format, keep: _keep, targetLanguages, ...said } = articleOf({ ...draft, others: {} })
  return new URLSearchParams([['languages', targetLanguages.join(',')], ...Object.entries(said).map(pairOf)])
}
