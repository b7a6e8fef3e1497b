import { useTranslation } from 'react-i18next'
import { Chip } from './chip.js'

/** Whether a provider translates nothing. */
export function isOfTestEngine(provider: string | null | undefined): boolean {
  return provider === 'pseudo'
}

/** Warns wherever a text comes from the engine that only disguises its source. */
export function TestEngine({ provider }: { provider: string | null | undefined }) {
  const { t } = useTranslation()
  return isOfTestEngine(provider) && <Chip tone="warn">{t('reviews.pseudo')}</Chip>
}
