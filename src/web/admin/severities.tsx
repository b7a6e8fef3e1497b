import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import { useChecks } from '../api/checks.js'
import type { Severities as Shown } from '../api/types.js'
import { Paper } from '../shell/paper.js'
import { Trouble } from '../shell/trouble.js'
import { ChecksTable } from './checks-table.js'
import { SeverityRules } from './severity-rules.js'

/** What the checks weigh by themselves, and where the newsroom lets them weigh otherwise. */
export function Severities() {
  const { t } = useTranslation()
  const checks = useChecks()
  const rules = useQuery({
    queryKey: ['severities'],
    queryFn: ({ signal }) => ask<Shown>('GET', '/v1/checks/severities', { signal }),
  })
  return (
    <>
      <Paper title={t('severities.rules')}>
        {rules.error && <Trouble error={rules.error} retry={() => void rules.refetch()} />}
        {checks.data && rules.data && <SeverityRules ids={checks.data.items.map(({ id }) => id)} stored={rules.data} />}
        {!rules.error && !checks.error && !(checks.data && rules.data) && (
          <p role="status">{t('severities.loading')}</p>
        )}
      </Paper>
      <Paper title={t('severities.checks')}>
        {checks.error && <Trouble error={checks.error} retry={() => void checks.refetch()} />}
        {checks.data && <ChecksTable checks={checks.data.items} />}
      </Paper>
    </>
  )
}
