import { Group, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import type { Event } from '../api/types.js'
import entries from '../shell/entries.module.css'
import { ListEnd } from '../shell/list-end.js'
import { Paper } from '../shell/paper.js'
import { useList } from '../shell/use-list.js'
import { eventNames } from './event-names.js'
import { EventShown } from './event-shown.js'
import { useActorName, useActors } from './use-actors.js'

type Filter = { name: string; about: string; actor: string }
type Narrow = (changes: Partial<Filter>) => void

/** What happened, newest first: everything, or one kind, one thing, one person’s doing. */
export function Events() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const of = (key: keyof Filter) => search.get(key) ?? ''
  const filter = { name: of('name'), about: of('about'), actor: of('actor') }
  const list = useList<Event>('/v1/events', filter)
  const actorName = useActorName()
  const narrow: Narrow = changes =>
    setSearch(Object.entries({ ...filter, ...changes }).filter(([, value]) => value !== ''))
  return (
    <Paper title={t('admin.events')}>
      <Filters key={filter.about} filter={filter} narrow={narrow} />
      <ul className={entries.list}>
        {list.items.map(event => (
          <EventShown key={event.id} event={event} actorName={actorName} narrow={narrow} />
        ))}
      </ul>
      <ListEnd list={list} none={t('admin.no-events')} />
    </Paper>
  )
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function Filters({ filter, narrow }: { filter: Filter; narrow: Narrow }) {
  const { t } = useTranslation()
  const [about, setAbout] = useState(filter.about)
  const isId = about === '' || id.test(about)
  const follow = (typed: string) => {
    setAbout(typed)
    if (typed !== filter.about && (typed === '' || id.test(typed))) narrow({ about: typed })
  }
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('submit.clear') } }
  return (
    <Group align="start" mb="md">
      <Select
        label={t('admin.event-kind')}
        placeholder={t('admin.any-kind')}
        searchable
        {...clear}
        data={eventNames.map(value => ({ value, label: t(`events.${value}`) }))}
        value={filter.name || null}
        onChange={name => narrow({ name: name ?? '' })}
      />
      <Select
        label={t('admin.actor')}
        placeholder={t('admin.anyone')}
        searchable
        {...clear}
        data={useActors()}
        value={filter.actor || null}
        onChange={actor => narrow({ actor: actor ?? '' })}
      />
      <TextInput
        label={t('admin.about')}
        description={t('admin.about-hint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        type="search"
        spellCheck={false}
        w={360}
        maw="100%"
        value={about}
        error={!isId && t('admin.no-id')}
        onChange={event => follow(event.currentTarget.value.trim())}
      />
    </Group>
  )
}
