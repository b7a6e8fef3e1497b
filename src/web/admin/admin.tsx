import { Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { NothingHere } from '../shell/nothing-here.js'
import { useTitle } from '../shell/use-title.js'
import classes from './admin.module.css'
import { AllJobs } from './all-jobs.js'
import { Events } from './events.js'
import { Keys } from './keys.js'
import { People } from './people.js'
import { Providers } from './providers.js'
import { Severities } from './severities.js'
import { UsageShown } from './usage.js'

const parts: Record<string, () => ReactNode> = {
  people: People,
  keys: Keys,
  providers: Providers,
  checks: Severities,
  usage: UsageShown,
  jobs: AllJobs,
  events: Events,
}

/** What administrators look after, one part at a time. */
export default function Admin({ part }: { part: string }) {
  const { t } = useTranslation()
  const Part = parts[part]
  useTitle(Part ? t(`admin.${part}`) : t('admin.title'))
  if (!Part) return <NothingHere />
  return (
    <Stack>
      <Title order={1} size="h3">
        {t('admin.title')}
      </Title>
      <nav className={classes.parts} aria-label={t('admin.title')}>
        {Object.keys(parts).map(name => (
          <Link
            key={name}
            href={`/admin/${name}`}
            className={classes.part}
            aria-current={name === part ? 'page' : undefined}
          >
            {t(`admin.${name}`)}
          </Link>
        ))}
        <a href="/admin/queues" className={classes.part}>
          {t('admin.queues')}
        </a>
      </nav>
      <Part />
    </Stack>
  )
}
