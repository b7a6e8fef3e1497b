import { useTranslation } from 'react-i18next'
import { Chip } from './chip.js'

/** Warns wherever a text comes from the engine that only disguises its source. */
export function TestEngine({ provider }: { provider: string | null | undefined }) {
  const { t } = useTranslation()
  return provider === 'pseudo' && <Chip tone="warn">{t('reviews.pseudo')}</Chip>
}
