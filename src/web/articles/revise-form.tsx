import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { ask, Problem } from '../api/ask.js'
import type { Article } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { ComparisonShown } from './comparison.js'
import { DetailFields } from './detail-fields.js'
import { type Draft, revisionOf } from './draft.js'
import { Estimate } from './estimate.js'
import { faultsOf, isShownBeside } from './faults.js'
import { useLead } from './missing.js'
import { Preview } from './preview.js'
import classes from './submit.module.css'
import { TextFields } from './text-fields.js'
import { useDraft } from './use-draft.js'
import { usePreview } from './use-preview.js'

type Props = { article: Article; etag: string; start: Draft; hasInput: boolean }

/** The form of a revision. Whoever was overtaken sees by what, and decides. */
export function ReviseForm({ article, etag, start, hasInput }: Props) {
  const { t } = useTranslation()
  useTitle(t('revise.title'))
  const [, go] = useLocation()
  const queries = useQueryClient()
  const { draft, change, discard, done } = useDraft(`${article.id}-${article.revision}`, start)
  const [isAsked, setAsked] = useState(false)
  const [seen, setSeen] = useState({ etag, revision: article.revision })
  const send = useMutation({
    mutationFn: (on: string) =>
      ask<Article>('PUT', `/v1/articles/${article.id}`, { body: revisionOf(draft), etag: on }),
    onSuccess: async () => {
      done()
      await queries.invalidateQueries({ queryKey: ['article', article.id] })
      go(`/articles/${article.id}`)
    },
    onError: error => {
      const now = currentOf(error)
      if (now) setSeen({ etag: String(now.revision), revision: now.revision })
    },
  })
  const preview = usePreview(draft)
  const faultAt = faultsOf(send.error)
  useLead(send.error)
  const isOutdated = currentOf(send.error) !== null
  const isSame = !isOutdated && isSameText(draft, start)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setAsked(true)
        if (!send.isPending && !isSame) send.mutate(seen.etag)
      }}
    >
      <Title order={1} size="h3" mb="md">
        {t('revise.title')}
      </Title>
      <div className={classes.two}>
        <Stack className={classes.paper}>
          {!hasInput && <Text c="var(--warn)">{t('revise.no-input')}</Text>}
          <TextFields draft={draft} change={change} faultAt={faultAt} />
          <DetailFields draft={draft} change={change} faultAt={faultAt} withPriority={false} />
          <Select
            label={t('revise.change')}
            data={(['update', 'correction', 'typo'] as const).map(value => ({ value, label: t(`changes.${value}`) }))}
            value={draft.change}
            allowDeselect={false}
            onChange={kind => change({ change: kind as Draft['change'] })}
          />
          <Textarea
            label={t('revise.note')}
            description={t('revise.note-hint')}
            autosize
            value={draft.note}
            error={faultAt('/note')}
            onChange={event => change({ note: event.currentTarget.value })}
          />
          {isOutdated && (
            <div role="alert">
              <Text c="var(--warn)">{t('revise.outdated')}</Text>
              <ComparisonShown
                articleId={article.id}
                from={String(article.revision)}
                to={String(seen.revision)}
                language={article.sourceLanguage}
              />
            </div>
          )}
          <Estimate of={isSame || !draft.body.trim() ? null : { articleId: article.id, revision: revisionOf(draft) }} />
          {send.isError && !isOutdated && !isShownBeside(send.error) && <Trouble error={send.error} />}
          {isAsked && isSame && (
            <Text role="alert" c="var(--warn)">
              {t('revise.unchanged')}
            </Text>
          )}
          <Group justify="space-between">
            <Button type="submit" loading={send.isPending} disabled={!draft.body.trim() && !draft.headline.trim()}>
              {t(isOutdated ? 'revise.over' : 'revise.submit')}
            </Button>
            <Button variant="subtle" onClick={discard}>
              {t('revise.discard')}
            </Button>
          </Group>
        </Stack>
        <div className={classes.paper}>
          <Title order={2} size="h5" mb="sm">
            {t('submit.preview')}
          </Title>
          <Preview seen={preview} draft={draft} change={change} />
        </div>
      </div>
    </form>
  )
}

/** How the article stands by now, where the refusal says that somebody was quicker. */
function currentOf(error: unknown): Article | null {
  return error instanceof Problem && error.status === 412 ? (error.current as Article) : null
}

/** True if nothing would differ but what is said about the change. */
function isSameText(one: Draft, other: Draft): boolean {
  const [mine, theirs] = [one, other].map(draft => JSON.stringify(revisionOf({ ...draft, change: 'update', note: '' })))
  return mine === theirs
}
