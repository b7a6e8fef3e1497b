import { Group, Select, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { read } from '../api/ask.js'
import type { Article, Page, Revision } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { Trouble } from '../shell/trouble.js'
import { ComparisonShown } from './comparison.js'
import classes from './submit.module.css'

/** What was said when, and what changed between any two times. */
export function Revisions({ article }: { article: Article }) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({})
  const { data, error, refetch } = useQuery({
    queryKey: ['revisions', article.id, article.revision],
    queryFn: ({ signal }) => read<Page<Revision>>(`/v1/articles/${article.id}/revisions?limit=100`, signal),
  })
  const to = chosen.to ?? String(article.revision)
  const from = chosen.from ?? String(Math.max(1, article.revision - 1))
  const options = (data?.items ?? []).map(({ number }) => ({
    value: String(number),
    label: t('articles.revision', { number }),
  }))
  return (
    <section className={classes.paper} aria-labelledby="revisions">
      <Title id="revisions" order={2} size="h5" mb="xs">
        {t('article.revisions')}
      </Title>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      <ol className={classes.revisions}>
        {data?.items.map(({ number, change, note, createdAt }) => (
          <li key={number}>
            <Text size="sm">
              {t('articles.revision', { number })}
              {change && number > 1 ? ` · ${t(`changes.${change}`)}` : ''} · <Moment at={createdAt} />
            </Text>
            {note && (
              <Text size="sm" c="var(--soft)">
                {note}
              </Text>
            )}
          </li>
        ))}
      </ol>
      {article.revision > 1 && (
        <>
          <Group grow my="sm">
            <Select
              label={t('article.from')}
              data={options}
              value={from}
              allowDeselect={false}
              onChange={value => setChosen({ ...chosen, from: value ?? from })}
            />
            <Select
              label={t('article.to')}
              data={options}
              value={to}
              allowDeselect={false}
              onChange={value => setChosen({ ...chosen, to: value ?? to })}
            />
          </Group>
          <ComparisonShown articleId={article.id} from={from} to={to} language={article.sourceLanguage} />
        </>
      )}
    </section>
  )
}
