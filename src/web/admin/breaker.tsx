import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Provider } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { Trouble } from '../shell/trouble.js'

/** Of an engine that is left alone: since when, why, when it is tried next, and how to have it asked at once. */
export function BreakerShown({ id, breaker }: Pick<Provider, 'id' | 'breaker'>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const reset = useMutation({
    mutationFn: () => ask('POST', `/v1/providers/${id}/resets`),
    onSettled: () => queries.invalidateQueries(),
  })
  if (!breaker || breaker.state === 'closed') return null
  const { state, since, reason, detail, nextTrialAt } = breaker
  return (
    <>
      <Text size="sm">
        {t('breaker.since')} {since && <Moment at={since} />}:{' '}
        {t(`failures.provider-${reason}`, { provider: id, defaultValue: detail ?? '' })}
      </Text>
      <Text size="sm">{state === 'half-open' ? t('breaker.trying') : <NextTrial at={nextTrialAt} />}</Text>
      <Button size="compact-sm" variant="default" mt={4} loading={reset.isPending} onClick={() => reset.mutate()}>
        {t('breaker.reset')}
      </Button>
      {reset.isError && <Trouble error={reset.error} />}
    </>
  )
}

function NextTrial({ at }: { at: string | null }) {
  const { t } = useTranslation()
  if (!at || new Date(at) <= new Date()) return t('breaker.soon')
  return (
    <>
      {t('breaker.next')} <Moment at={at} />
    </>
  )
}
