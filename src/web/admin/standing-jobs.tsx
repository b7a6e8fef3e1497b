import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Job } from '../api/types.js'
import { JobShown } from '../articles/jobs.js'
import { Paper } from '../shell/paper.js'
import { ListEnd } from './list-end.js'
import { useList } from './use-list.js'

/** The jobs that stand still: those that wait for something, and those that were given up. */
export function StandingJobs() {
  return (
    <Stack>
      <Standing state="parked" />
      <Standing state="failed" />
    </Stack>
  )
}

function Standing({ state }: { state: 'parked' | 'failed' }) {
  const { t } = useTranslation()
  const list = useList<Job>('/v1/jobs', { state })
  return (
    <Paper title={t(`admin.${state}`)}>
      {list.items.map(job => (
        <JobShown key={job.id} job={job} isEditor showArticle />
      ))}
      <ListEnd list={list} none={t(`admin.none-${state}`)} />
    </Paper>
  )
}
