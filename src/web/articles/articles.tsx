import { Button, Group, Select, Table, Text, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'wouter'
import { inPages } from '../api/in-pages.js'
import { may, useMe } from '../api/me.js'
import type { Article, Page } from '../api/types.js'
import { ShowMore } from '../shell/show-more.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { ArticleRow } from './article-row.js'
import classes from './articles.module.css'
import { Attention } from './attention.js'
import { useLanguageName } from './language-name.js'

const kindsOfNeed = ['correction', 'job'] as const
const articleStates = ['active', 'retracted'] as const
const versionStates = ['drafting', 'in_review', 'changes_requested', 'approved', 'withdrawn'] as const

/** All articles, newest first, with each language's state; it follows the server by itself. */
export default function Articles() {
  const { t } = useTranslation()
  useTitle(t('articles.title'))
  const nameOf = useLanguageName()
  const { data: me } = useMe()
  const maySubmit = me ? may(me, 'editor') : false
  const { filter, setFilter } = useFilter()
  const [q] = useDebouncedValue(filter.q, 250)
  const asked = { ...filter, q }
  const list = useArticles(asked)
  const articles = list.data?.pages.flatMap(({ items }) => items) ?? []
  const languages = useLanguagesOf(articles)
  const isFiltered = Object.values(asked).some(Boolean)

  return (
    <>
      <Group mb="md" gap="sm">
        <Title order={1} size="h3" flex={1}>
          {t('articles.title')}
        </Title>
        {maySubmit && (
          <Button component={Link} href="/articles/new">
            {t('articles.submit')}
          </Button>
        )}
      </Group>
      <Attention />
      <Group mb="md" gap="sm" role="search">
        <TextInput
          type="search"
          label={t('articles.search')}
          value={filter.q}
          onChange={event => setFilter({ ...filter, q: event.currentTarget.value })}
        />
        <Select
          label={t('articles.state')}
          data={[
            { value: '', label: t('articles.any') },
            ...articleStates.map(state => ({ value: state, label: t(`articles.${state}`) })),
          ]}
          value={filter.state}
          onChange={state => setFilter({ ...filter, state: state ?? '' })}
        />
        <Select
          label={t('articles.version-state')}
          data={[
            { value: '', label: t('articles.any-version') },
            ...versionStates.map(state => ({ value: state, label: t(`version-states.${state}`) })),
          ]}
          value={filter.versionState}
          onChange={versionState => setFilter({ ...filter, versionState: versionState ?? '' })}
        />
        <Select
          label={t('articles.needs')}
          data={[
            { value: '', label: t('articles.any') },
            ...kindsOfNeed.map(kind => ({ value: kind, label: t(`articles.needs-${kind}`) })),
          ]}
          value={filter.needs}
          onChange={needs => setFilter({ ...filter, needs: needs ?? '' })}
        />
      </Group>
      {list.isError && <Trouble error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && articles.length === 0 && <Empty isFiltered={isFiltered} maySubmit={maySubmit} />}
      {articles.length > 0 && (
        <Table.ScrollContainer minWidth={0} className={classes.sheet}>
          <Table verticalSpacing="sm" aria-busy={list.isFetching}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('articles.article')}</Table.Th>
                {languages.map(language => (
                  <Table.Th key={language}>{nameOf(language)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {articles.map(article => (
                <ArticleRow key={article.id} {...{ article, languages, nameOf, t }} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <ShowMore list={list} />
    </>
  )
}

/** What of the list is shown, as the address has it: it can be led to, and come back to. */
function useFilter() {
  const [search, setSearch] = useSearchParams()
  const one = <Value extends string>(name: string, values: readonly Value[]): Value | '' =>
    values.find(value => value === search.get(name)) ?? ''
  const filter = {
    q: search.get('q') ?? '',
    state: one('state', articleStates),
    versionState: one('versionState', versionStates),
    needs: one('needs', kindsOfNeed),
  }
  const setFilter = (next: Record<keyof typeof filter, string>) => setSearch(withoutEmpty(next), { replace: true })
  return { filter, setFilter }
}

/** A draft's progress is no event: while anything is drafted, the list is asked again and again; a long one less often. */
const whileDrafting = 2_000

function useArticles(filter: Record<string, string>) {
  return useInfiniteQuery({
    queryKey: ['articles', filter],
    ...inPages<Article>('/v1/articles', withoutEmpty(filter)),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(isDrafting) ? data.pages.length * whileDrafting : false,
  })
}

/** The same array as long as they are the same languages, so that rows that say the same are left alone. */
function useLanguagesOf(articles: readonly Article[]): readonly string[] {
  const tags = [...new Set(articles.flatMap(({ targetLanguages }) => targetLanguages))].sort().join(' ')
  return useMemo(() => tags.split(' ').filter(Boolean), [tags])
}

function isDrafting({ items }: Page<Article>): boolean {
  return items.some(({ versions }) =>
    versions.some(({ jobState }) => jobState === 'queued' || jobState === 'translating'),
  )
}

function withoutEmpty(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}

function Empty({ isFiltered, maySubmit }: { isFiltered: boolean; maySubmit: boolean }) {
  const { t } = useTranslation()
  if (isFiltered) return <Text py="xl">{t('articles.none-found')}</Text>
  return (
    <Text py="xl">
      {t('articles.none')}{' '}
      {maySubmit ? <Link href="/articles/new">{t('articles.submit-first')}</Link> : t('articles.none-means')}
    </Text>
  )
}
