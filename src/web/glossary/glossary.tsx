import { Button, Group, Select, Stack, TextInput, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { may, useMe } from '../api/me.js'
import type { Term } from '../api/types.js'
import { Dialog } from '../shell/dialog.js'
import entries from '../shell/entries.module.css'
import { ListEnd } from '../shell/list-end.js'
import paper from '../shell/paper.module.css'
import { useList } from '../shell/use-list.js'
import { useTitle } from '../shell/use-title.js'
import { Exports } from './exports.js'
import { ImportTerms } from './import-terms.js'
import { Removed } from './removed.js'
import { TermActions } from './term-actions.js'
import { TermForm } from './term-form.js'
import { TermShown } from './term-shown.js'
import { hasOldWords, TermUses, TermUsesButton } from './term-uses.js'
import { useKnownLanguages } from './use-known-languages.js'

const everything = { q: '', language: '', missing: '' }

/** How the newsroom wants its words translated; editors change it, reviewers read it. */
export default function Glossary() {
  const { t } = useTranslation()
  useTitle(t('glossary.title'))
  const { data: me } = useMe()
  const mayChange = me ? may(me, 'editor') : false
  const [filter, setFilter] = useState(everything)
  const [asked] = useDebouncedValue(filter, 250)
  const list = useList<Term>('/v1/glossary/terms', { ...asked, q: asked.q.trim() })
  const [open, setOpen] = useState<Term | 'new' | null>(null)
  const [removed, setRemoved] = useState<Term | null>(null)
  const [concerning, setConcerning] = useState<Term | null>(null)
  const isFiltered = Object.values(asked).some(value => value.trim() !== '')
  const close = () => setOpen(null)
  const saved = (term: Term) => {
    close()
    setConcerning(hasOldWords(term) ? term : null)
  }
  return (
    <Stack>
      <Group gap="sm">
        <Title order={1} size="h3" flex={1}>
          {t('glossary.title')}
        </Title>
        <Exports />
        {mayChange && <ImportTerms />}
        {mayChange && <Button onClick={() => setOpen('new')}>{t('glossary.add')}</Button>}
      </Group>
      <Filters filter={filter} change={setFilter} known={list.items} />
      <Removed term={removed} forget={() => setRemoved(null)} />
      {concerning && <TermUses key={concerning.id} term={concerning} forget={() => setConcerning(null)} />}
      <section className={paper.paper} aria-label={t('glossary.terms')} aria-busy={list.isFetching}>
        <ul className={entries.list}>
          {list.items.map(term => (
            <TermShown key={term.id} term={term}>
              <Group gap="xs">
                <TermUsesButton term={term} open={() => setConcerning(term)} />
                {mayChange && <TermActions term={term} change={() => setOpen(term)} removed={() => setRemoved(term)} />}
              </Group>
            </TermShown>
          ))}
        </ul>
        <ListEnd list={list} none={t(isFiltered ? 'glossary.none-found' : 'glossary.none')} />
      </section>
      <Dialog
        title={open === null ? '' : open === 'new' ? t('glossary.add') : t('glossary.change-of', { term: open.source })}
        isOpen={open !== null}
        close={close}
      >
        {open !== null && <TermForm term={open === 'new' ? null : open} saved={saved} />}
      </Dialog>
    </Stack>
  )
}

type Filter = typeof everything
type FiltersProps = { filter: Filter; change: (filter: Filter) => void; known: readonly Term[] }

function Filters({ filter, change, known }: FiltersProps) {
  const { t } = useTranslation()
  const inTerms = known.flatMap(({ targets }) => targets.map(({ language }) => language))
  const languages = useKnownLanguages([...inTerms, filter.language, filter.missing].filter(tag => tag !== ''))
  return (
    <Group gap="sm" role="search" align="end">
      <TextInput
        type="search"
        label={t('glossary.search')}
        maxLength={200}
        value={filter.q}
        onChange={event => change({ ...filter, q: event.currentTarget.value })}
      />
      {(['language', 'missing'] as const).map(name => (
        <Select
          key={name}
          label={t(`glossary.filter-${name}`)}
          searchable
          data={[{ value: '', label: t('glossary.any') }, ...languages]}
          value={filter[name]}
          nothingFoundMessage={t('submit.no-language')}
          onChange={value => change({ ...filter, [name]: value ?? '' })}
        />
      ))}
    </Group>
  )
}
