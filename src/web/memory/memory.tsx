import { Button, Group, Select, TextInput, Title } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { may, useMe } from '../api/me.js'
import { useTitle } from '../shell/use-title.js'
import { ImportFile } from './import-file.js'
import { Units } from './units.js'
import { useMemoryLanguages } from './use-memory-languages.js'

type Filter = { to: string; q: string }

/** What was approved or imported, to be found by its words; admins tidy it up and take files in. */
export default function Memory() {
  const { t } = useTranslation()
  useTitle(t('memory.title'))
  const { data: me } = useMe()
  const [search, setSearch] = useSearchParams()
  const { offered, usual } = useMemoryLanguages(search.get('to'))
  const filter = { to: search.get('to') ?? usual, q: search.get('q') ?? '' }
  const narrow = (changes: Partial<Filter>) => setSearch({ ...filter, ...changes }, { replace: true })
  const isAdmin = me ? may(me) : false
  return (
    <>
      <Group mb="md" gap="sm">
        <Title order={1} size="h3" flex={1}>
          {t('memory.title')}
        </Title>
        <Export to={filter.to} />
        {isAdmin && <ImportFile />}
      </Group>
      <Group mb="md" gap="sm" align="start" role="search">
        <Words start={filter.q} narrow={narrow} />
        <Select
          label={t('memory.language')}
          data={offered}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('submit.no-language')}
          value={filter.to || null}
          onChange={to => to && narrow({ to })}
        />
      </Group>
      {filter.to !== '' && <Units filter={filter} isAdmin={isAdmin} />}
    </>
  )
}

/** Fewer letters than this the API does not look for. */
const fewest = 2

function Words({ start, narrow }: { start: string; narrow: (changes: Partial<Filter>) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(start)
  const later = useDebouncedCallback((q: string) => narrow({ q: q.length < fewest ? '' : q }), 250)
  return (
    <TextInput
      type="search"
      label={t('memory.words')}
      description={t('memory.words-hint')}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      w={360}
      maw="100%"
      maxLength={200}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        later(event.currentTarget.value.trim())
      }}
    />
  )
}

function Export({ to }: { to: string }) {
  const { t } = useTranslation()
  if (to === '') return null
  return (
    <Button component="a" variant="default" href={`/v1/memory.tmx?${new URLSearchParams({ to })}`} download>
      {t('memory.export')}
    </Button>
  )
}
