import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { read } from '../api/ask.js'
import type { Page, Provider } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { Chip } from '../shell/chip.js'
import entries from '../shell/entries.module.css'
import { Paper } from '../shell/paper.js'
import { TestEngine } from '../shell/test-engine.js'
import { Trouble } from '../shell/trouble.js'
import { BreakerShown } from './breaker.js'

/** The machine-translation engines: which are there, how they are, and what they speak. */
export function Providers() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['providers'],
    queryFn: ({ signal }) => read<Page<Provider>>('/v1/providers', signal),
    refetchInterval: 10_000,
  })
  return (
    <Paper title={t('admin.providers')}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      <ul className={entries.list}>
        {data?.items.map(provider => (
          <ProviderShown key={provider.id} provider={provider} />
        ))}
      </ul>
    </Paper>
  )
}

function ProviderShown({ provider }: { provider: Provider }) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  const { id, configured, lacks, health, model, languages, concurrency, limits } = provider
  const spoken = languages?.map(nameOf).sort((one, other) => one.localeCompare(other, i18n.resolvedLanguage)) ?? []
  return (
    <li className={entries.entry}>
      <div>
        <Text fw={600}>
          {id} {provider.default && <Chip tone="ask">{t('admin.default')}</Chip>} <TestEngine provider={id} />{' '}
          {configured ? (
            <Chip tone={health === 'ok' ? 'ok' : 'error'}>{t(`health.${health ?? 'ok'}`)}</Chip>
          ) : (
            <Chip>{t(lacks === 'models' ? 'admin.no-model' : 'admin.not-configured')}</Chip>
          )}
        </Text>
        {configured && health !== 'ok' && (
          <Text size="sm">
            {t(`health.${health ?? 'ok'}-means`)} <Link href="/admin/jobs">{t('admin.to-jobs')}</Link>
          </Text>
        )}
        <BreakerShown id={id} breaker={provider.breaker} />
        {!configured && (
          <Text size="sm" c="var(--soft)">
            {t(lacks === 'models' ? 'admin.no-model-means' : 'admin.not-configured-means')}
          </Text>
        )}
        {limits && (
          <Text size="sm" c="var(--soft)">
            {t(`admin.limits-${limits.unit}`, {
              texts: number.format(limits.texts),
              size: number.format(limits.size),
              concurrency: number.format(concurrency ?? 1),
            })}
          </Text>
        )}
        {configured && (
          <details>
            <summary>{[model, t('admin.languages', { count: spoken.length })].filter(Boolean).join(' · ')}</summary>
            <Text size="sm" c="var(--soft)">
              {new Intl.ListFormat(i18n.resolvedLanguage, { type: 'unit', style: 'short' }).format(spoken)}
            </Text>
          </details>
        )}
      </div>
    </li>
  )
}
