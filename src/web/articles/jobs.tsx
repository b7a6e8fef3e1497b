import { Button, Group, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ask, read } from '../api/ask.js'
import type { Job, Page } from '../api/types.js'
import entries from '../shell/entries.module.css'
import { Moment } from '../shell/moment.js'
import { Trouble } from '../shell/trouble.js'
import articles from './articles.module.css'
import { Fetching } from './fetching.js'
import { useLanguageName } from './language-name.js'
import classes from './submit.module.css'
import { useSendsBill } from './use-providers.js'

/** The translation jobs of an article: what they did, what they cost, and why one stands still. */
export function Jobs({ articleId, isEditor }: { articleId: string; isEditor: boolean }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['jobs', articleId],
    queryFn: ({ signal }) => read<Page<Job>>(`/v1/jobs?articleId=${articleId}&limit=100`, signal),
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? 2_000 : false),
  })
  return (
    <section className={classes.paper} aria-labelledby="jobs">
      <Title id="jobs" order={2} size="h5" mb="xs">
        {t('article.jobs')}
      </Title>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      <ul className={entries.list}>
        {data?.items.map(job => (
          <JobShown key={job.id} job={job} isEditor={isEditor} />
        ))}
      </ul>
    </section>
  )
}

/** What somebody can do about a job that stands still. */
function adviceOn({ type, retry }: NonNullable<Job['failure']>): string {
  if (type === 'budget') return 'article.budget-helps'
  if (type === 'provider-unprepared') return 'article.model-helps'
  return retry === 'later' ? 'article.retry-helps' : 'article.retry-after-change'
}

type Shown = { job: Job; isEditor: boolean; showArticle?: boolean }

const isUnderWay = ({ state }: Job) => state === 'queued' || state === 'translating'

/** One job of a list; `showArticle` where it stands among those of other articles. */
export function JobShown({ job, isEditor, showArticle = false }: Shown) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (what: 'retry' | 'cancel') =>
      what === 'retry' ? ask('POST', `/v1/jobs/${job.id}/retries`) : ask('DELETE', `/v1/jobs/${job.id}`),
    onSettled: () => queries.invalidateQueries(),
  })
  const stands = job.state === 'failed' || job.state === 'parked'
  const { segments, carried, memory, machine, failed } = job.progress
  const drafters = new Intl.ListFormat(i18n.resolvedLanguage).format(job.draftedBy)
  const isBilled = useSendsBill()([job.provider, ...job.draftedBy])
  const characters = new Intl.NumberFormat(i18n.resolvedLanguage).format(job.billedCharacters)
  return (
    <li className={classes.job}>
      {showArticle && (
        <Link href={`/articles/${job.articleId}`} className={articles.headline} dir="auto">
          {job.headline}
        </Link>
      )}
      <Text fw={600}>
        {nameOf(job.language)} · {t(`job-states.${job.state}`)} · {job.provider}
        {job.draftedBy.some(who => who !== job.provider) && ` · ${t('article.drafted-by', { providers: drafters })}`}
      </Text>
      <Text size="sm" c="var(--soft)">
        {t('article.sums', { segments, reused: carried + memory, machine, failed })} ·{' '}
        {t(isBilled ? 'article.billed' : 'article.characters', { count: job.billedCharacters, characters })} ·{' '}
        <Moment at={job.createdAt} />
      </Text>
      <Fetching preparation={job.preparation} />
      {job.failure && (
        <Text c="var(--error)">
          {t(`failures.${job.failure.type}`, {
            defaultValue: job.failure.detail,
            provider: job.failure.provider ?? job.provider,
          })}
        </Text>
      )}
      {job.failure && stands && <Text size="sm">{t(adviceOn(job.failure), { pair: `de-${job.language}` })}</Text>}
      {act.isError && <Trouble error={act.error} />}
      {isEditor && (stands || isUnderWay(job)) && (
        <Group gap="xs" mt={4}>
          {stands && (
            <Button
              size="compact-sm"
              loading={act.isPending && act.variables === 'retry'}
              disabled={act.isPending}
              onClick={() => act.mutate('retry')}
            >
              {t('article.retry')}
            </Button>
          )}
          {job.state !== 'failed' && (
            <Button size="compact-sm" variant="default" disabled={act.isPending} onClick={() => act.mutate('cancel')}>
              {t('article.cancel-job')}
            </Button>
          )}
        </Group>
      )}
    </li>
  )
}
