import { Button, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask, read } from '../api/ask.js'
import type { Page, Provider, Reconciliation } from '../api/types.js'
import { Chip, type Tone } from '../shell/chip.js'
import entries from '../shell/entries.module.css'
import { Moment } from '../shell/moment.js'
import { Paper } from '../shell/paper.js'
import { Trouble } from '../shell/trouble.js'

/** Whether providers counted what the ledger says, told in words; compared now if somebody asks for it. */
export function Reconciliations() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const providers = useQuery({
    queryKey: ['providers'],
    queryFn: ({ signal }) => read<Page<Provider>>('/v1/providers', signal),
  })
  const comparisons = useQuery({
    queryKey: ['reconciliations'],
    queryFn: ({ signal }) => read<Page<Reconciliation>>('/v1/usage/reconciliations?limit=30', signal),
  })
  const compare = useMutation({
    mutationFn: (provider: string) => ask('POST', '/v1/usage/reconciliations', { body: { provider } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reconciliations'] }),
  })
  const metered = providers.data?.items.filter(({ metered }) => metered) ?? []
  const error = providers.error ?? comparisons.error ?? compare.error
  return (
    <Paper title={t('usage.counts')}>
      {error && <Trouble error={error} />}
      {providers.data && metered.length === 0 && <Text>{t('usage.no-count')}</Text>}
      {comparisons.data &&
        metered.map(({ id }) => (
          <Counted
            key={id}
            provider={id}
            comparisons={comparisons.data.items.filter(({ provider }) => provider === id)}
            isBusy={compare.isPending}
            compare={() => compare.mutate(id)}
          />
        ))}
    </Paper>
  )
}

type CountedProps = {
  provider: string
  comparisons: readonly Reconciliation[]
  isBusy: boolean
  compare: () => void
}

/** One provider: its newest comparison, and the earlier ones for who wants to look. */
function Counted({ provider, comparisons, isBusy, compare }: CountedProps) {
  const { t } = useTranslation()
  const [newest, ...earlier] = comparisons
  return (
    <>
      <div className={entries.entry}>
        <div>
          {newest ? <Compared comparison={newest} name={provider} /> : <Text>{t('usage.never-compared')}</Text>}
        </div>
        <Button
          size="compact-sm"
          variant="default"
          loading={isBusy}
          disabled={newest?.state === 'open'}
          aria-label={t('usage.compare-with', { provider })}
          onClick={compare}
        >
          {t('usage.compare')}
        </Button>
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>{t('usage.earlier')}</summary>
          <ul className={entries.list}>
            {earlier.map(comparison => (
              <li key={comparison.id} className={entries.entry}>
                <div>
                  <Compared comparison={comparison} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const tones = {
  open: 'plain',
  agrees: 'ok',
  first: 'plain',
  more: 'error',
  fewer: 'warn',
  failed: 'error',
} satisfies Record<string, Tone>

/** How a comparison came out. */
function outcomeOf({ state, drift }: Reconciliation): keyof typeof tones {
  if (state !== 'done') return state
  if (drift === null) return 'first'
  return drift === 0 ? 'agrees' : drift > 0 ? 'more' : 'fewer'
}

function Compared({ comparison, name = '' }: { comparison: Reconciliation; name?: string }) {
  const { t, i18n } = useTranslation()
  const { openedAt, finishedAt, since, trouble, countsOf } = comparison
  const outcome = outcomeOf(comparison)
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  const moment = new Intl.DateTimeFormat(i18n.resolvedLanguage, { dateStyle: 'medium', timeStyle: 'short' })
  const outstanding = comparison.outstanding ?? 0
  const words = {
    increase: number.format(comparison.increase ?? 0),
    counted: number.format(comparison.counted ?? 0),
    drift: number.format(Math.abs(comparison.drift ?? 0)),
    outstanding: number.format(outstanding),
    since: since === null ? '' : moment.format(new Date(since)),
    reason: t(`reasons.${trouble}`, { defaultValue: trouble ?? '' }),
  }
  return (
    <>
      <Text fw={600}>
        {name} <Chip tone={tones[outcome]}>{t(`usage.count-${outcome}`)}</Chip>
      </Text>
      <Text size="sm">{t(`usage.count-${outcome}-means`, words)}</Text>
      {outcome !== 'first' && outstanding > 0 && <Text size="sm">{t('usage.count-outstanding', words)}</Text>}
      <Text size="sm" c="var(--soft)">
        <Moment at={finishedAt ?? openedAt} />
        {name !== '' && countsOf !== null && ` · ${t(`usage.counts-of-${countsOf}`)}`}
      </Text>
    </>
  )
}
