import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { read } from '../api/ask.js'
import { may, useMe } from '../api/me.js'
import type { Revision, Article as Shown } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { Waiting, WaitingScreen } from '../shell/waiting.js'
import { AddLanguages } from './add-languages.js'
import { articleHeadline, HeldBack } from './held-back.js'
import { Jobs } from './jobs.js'
import { Retraction } from './retraction.js'
import { Revisions } from './revisions.js'
import { SourceBlocks } from './source-blocks.js'
import classes from './submit.module.css'
import { Versions } from './versions.js'

/** One story: its text, its revisions, what has become of it in every language, and what can be done with it. */
export default function ArticleScreen({ articleId }: { articleId: string }) {
  const { t } = useTranslation()
  const { data: me } = useMe()
  const { data: article, error, refetch } = useArticle(articleId)
  const revision = useQuery({
    queryKey: ['revision', articleId, article?.revision],
    queryFn: ({ signal }) => read<Revision>(`/v1/articles/${articleId}/revisions/${article?.revision}`, signal),
    enabled: article !== undefined,
  })
  useTitle(article?.headline ?? t('articles.article'))
  if (error) return <Trouble error={error} retry={() => void refetch()} />
  if (!article) return <WaitingScreen />
  const isEditor = me ? may(me, 'editor') : false
  const isActive = article.state === 'active'
  return (
    <Stack gap="lg">
      <header>
        <Title id={articleHeadline} tabIndex={-1} order={1} size="h2" lang={article.sourceLanguage} dir="auto">
          {article.headline}
        </Title>
        <Text c="var(--soft)">
          {[article.section, t('articles.revision', { number: article.revision })].filter(Boolean).join(' · ')} ·{' '}
          <Moment at={article.revisedAt} />
        </Text>
        {isEditor && (
          <Group mt="sm" gap="sm">
            {isActive && (
              <Button component={Link} href={`/articles/${article.id}/revise`}>
                {t('article.revise')}
              </Button>
            )}
            {isActive && <AddLanguages article={article} />}
            <Retraction article={article} />
          </Group>
        )}
        <HeldBack retraction={article.retraction} embargoUntil={revision.data?.embargoUntil} />
      </header>
      <Versions article={article} />
      <div className={classes.two}>
        <section className={classes.paper} aria-label={t('article.source')}>
          {revision.isError && <Trouble error={revision.error} retry={() => void revision.refetch()} />}
          {revision.isPending && <Waiting />}
          <SourceBlocks segments={revision.data?.segments ?? []} language={article.sourceLanguage} />
        </section>
        <Stack>
          <Jobs articleId={article.id} isEditor={isEditor} />
          <Revisions article={article} />
        </Stack>
      </div>
    </Stack>
  )
}

/** An article as it is, looked at again and again while something is being drafted. */
function useArticle(articleId: string) {
  return useQuery({
    queryKey: ['article', articleId],
    queryFn: ({ signal }) => read<Shown>(`/v1/articles/${articleId}`, signal),
    refetchInterval: ({ state }) =>
      state.data?.versions.some(({ jobState }) => jobState === 'queued' || jobState === 'translating') ? 1_500 : false,
  })
}
