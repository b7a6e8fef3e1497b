import { Group, SegmentedControl, Select, Text, Title } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { read } from '../api/ask.js'
import { inPages } from '../api/in-pages.js'
import { may, useMe } from '../api/me.js'
import type { Caller, Languages, VersionListed } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { ShowMore } from '../shell/show-more.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import classes from './queue.module.css'
import { QueueEntry } from './queue-entry.js'

const states = ['in_review', 'changes_requested', 'approved'] as const

/** What is not yet brought to an end, whether it waits for a reviewer or for what was asked for. */
const undecided = 'undecided'

/** As an address has it; a reviewer's own are meant, for whoever is nothing else. */
const anyLanguage = 'all'

/** What waits for reviewers: breaking first, then oldest. */
export default function Queue() {
  const { t } = useTranslation()
  useTitle(t('queue.title'))
  const { data: me } = useMe()
  const { filter, setFilter } = useFilter(me)
  const mayReview = me ? may(me, 'reviewer') : false
  const list = useQueue(filter, me)
  const languages = useLanguages(filter, me)
  const versions = list.data?.pages.flatMap(({ items }) => items) ?? []

  return (
    <>
      <Title order={1} size="h3" mb="md">
        {t('queue.title')}
      </Title>
      <Group mb="md" gap="sm" align="end">
        <SegmentedControl
          aria-label={t('queue.whose')}
          data={['all', 'mine', 'nobody'].map(value => ({ value, label: t(`queue.${value}`) }))}
          value={filter.whose}
          onChange={whose => setFilter({ ...filter, whose })}
        />
        <LanguageChoice
          languages={languages}
          value={filter.language}
          choose={language => setFilter({ ...filter, language })}
        />
        <Select
          label={t('queue.state')}
          data={[
            { value: undecided, label: t('queue.undecided') },
            ...states.map(value => ({ value, label: t(`version-states.${value}`) })),
          ]}
          allowDeselect={false}
          value={filter.state}
          onChange={state => setFilter({ ...filter, state: state ?? undecided })}
        />
      </Group>
      {list.isError && <Trouble error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && versions.length === 0 && <Text py="xl">{t(`queue.none-${filter.whose}`)}</Text>}
      {versions.length > 0 && (
        <ol className={classes.list} aria-busy={list.isFetching}>
          {versions.map(version => (
            <QueueEntry key={version.id} version={version} isMine={version.assignee === me?.id} mayAssign={mayReview} />
          ))}
        </ol>
      )}
      <ShowMore list={list} />
    </>
  )
}

type Filter = { whose: string; language: string; state: string }

/** What of the queue is shown, as the address has it: it can be led to, and come back to. */
function useFilter(me: Caller | null | undefined) {
  const [search, setSearch] = useSearchParams()
  const language = search.get('language') ?? onlyLanguageOf(me)
  const filter: Filter = {
    whose: search.get('whose') ?? 'all',
    language: language === anyLanguage ? '' : language,
    state: search.get('state') ?? undecided,
  }
  const setFilter = ({ whose, language, state }: Filter) =>
    setSearch({ whose, language: language || anyLanguage, state }, { replace: true })
  return { filter, setFilter }
}

function onlyLanguageOf(me: Caller | null | undefined): string {
  return me?.languages?.length === 1 ? (me.languages[0] ?? '') : ''
}

/** The languages to choose from: a reviewer's own, and for whoever may all, those that anything is wanted in. */
function useLanguages({ language }: Filter, me: Caller | null | undefined): readonly string[] {
  const own = me?.languages
  const { data } = useQuery({
    queryKey: ['languages'],
    queryFn: ({ signal }) => read<Languages>('/v1/languages', signal),
    enabled: me != null && !own,
  })
  if (own) return own
  return [...new Set([...(data?.languages ?? []), language])].filter(Boolean).sort()
}

type ChoiceProps = { languages: readonly string[]; value: string; choose: (language: string) => void }

function LanguageChoice({ languages, value, choose }: ChoiceProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  if (languages.length < 2) return null
  return (
    <Select
      label={t('queue.language')}
      data={[
        { value: '', label: t('queue.any-language') },
        ...languages.map(language => ({ value: language, label: nameOf(language) })),
      ]}
      value={value}
      onChange={language => choose(language ?? '')}
    />
  )
}

function useQueue({ whose, language, state }: Filter, me: Caller | null | undefined) {
  const isTheirs = me?.languages && !may(me, 'editor')
  const narrowedBy = {
    state,
    ...(state === 'approved' ? {} : { isRetracted: 'false' }),
    ...(language || isTheirs ? { language: language || 'mine' } : {}),
    ...(whose === 'mine' && me?.kind === 'user' ? { assignee: me.id } : {}),
    ...(whose === 'nobody' ? { assignee: 'nobody' } : {}),
  }
  return useInfiniteQuery({
    queryKey: ['queue', whose, language, state],
    ...inPages<VersionListed>('/v1/versions', narrowedBy),
  })
}
