import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import type { Job } from '../api/types.js'
import { JobShown } from '../articles/jobs.js'
import entries from '../shell/entries.module.css'
import { ListEnd } from '../shell/list-end.js'
import { Paper } from '../shell/paper.js'
import { useList } from '../shell/use-list.js'

// Each has to be named, or the types do not fit; those that want somebody come first.
const known: Record<Job['state'], true> = {
  parked: true,
  failed: true,
  queued: true,
  translating: true,
  done: true,
  cancelled: true,
  superseded: true,
}
const states = Object.keys(known)

/** The jobs of all articles: those that stand still and why, or those in one state. */
export function AllJobs() {
  const { t } = useTranslation()
  const [search, setSearch] = useSearchParams()
  const state = search.get('state') ?? ''
  const shown = state ? [state] : ['parked', 'failed']
  return (
    <>
      <Select
        label={t('admin.job-state')}
        w={280}
        allowDeselect={false}
        data={['', ...states].map(value => ({ value, label: value ? t(`job-states.${value}`) : t('admin.standing') }))}
        value={states.includes(state) ? state : ''}
        onChange={chosen => setSearch(chosen ? { state: chosen } : {})}
      />
      {shown.map(one => (
        <Jobs key={one} state={one} />
      ))}
    </>
  )
}

function Jobs({ state }: { state: string }) {
  const { t } = useTranslation()
  const list = useList<Job>('/v1/jobs', { state })
  return (
    <Paper title={t('admin.jobs-in', { state: t(`job-states.${state}`) })}>
      <ul className={entries.list}>
        {list.items.map(job => (
          <JobShown key={job.id} job={job} isEditor showArticle />
        ))}
      </ul>
      <ListEnd list={list} none={t('admin.no-jobs')} />
    </Paper>
  )
}
