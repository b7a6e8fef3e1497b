import { Button, Group, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import type { Event } from '../api/types.js'
import { Paper } from '../shell/paper.js'
import classes from './admin.module.css'
import { eventNames } from './event-names.js'
import { EventShown } from './event-shown.js'
import { ListEnd } from './list-end.js'
import { useActorName } from './use-actors.js'
import { useList } from './use-list.js'

/** What happened, newest first: everything, or one kind, one article, one person. */
export function Events() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const filter = Object.fromEntries(['name', 'articleId', 'actor'].map(key => [key, search.get(key) ?? '']))
  const list = useList<Event>('/v1/events', filter)
  const actorName = useActorName()
  const narrow = (changes: Record<string, string>) =>
    setSearch(Object.entries({ ...filter, ...changes }).filter(([, value]) => value !== ''))
  return (
    <Paper title={t('admin.events')}>
      <Group align="end" mb="md">
        <Select
          label={t('admin.event-kind')}
          searchable
          clearable
          data={eventNames.map(value => ({ value, label: t(`events.${value}`) }))}
          value={filter.name || null}
          onChange={name => narrow({ name: name ?? '' })}
          clearButtonProps={{ 'aria-label': t('submit.clear') }}
        />
        {filter.articleId && (
          <Button variant="default" onClick={() => narrow({ articleId: '' })}>
            {t('admin.of-all-articles')}
          </Button>
        )}
        {filter.actor && (
          <Button variant="default" onClick={() => narrow({ actor: '' })}>
            {t('admin.by-all', { name: actorName(filter.actor) })}
          </Button>
        )}
      </Group>
      <ul className={classes.list}>
        {list.items.map(event => (
          <EventShown key={event.id} event={event} actorName={actorName} narrow={narrow} />
        ))}
      </ul>
      <ListEnd list={list} none={t('admin.no-events')} />
    </Paper>
  )
}
