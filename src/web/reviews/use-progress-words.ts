import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { progressOf } from './progress-of.js'

/** How far a review is, in words, and the share of it that is confirmed, in percent. */
export function useProgressWords(version: Version) {
  const { t } = useTranslation()
  const { segments, confirmed, errors, warnings, rechecks } = progressOf(version.segments)
  const words = [
    t('bar.confirmed', { count: confirmed, segments }),
    errors > 0 && t('bar.errors', { count: errors }),
    warnings > 0 && t('bar.warnings', { count: warnings }),
    rechecks > 0 && t('bar.rechecks', { count: rechecks }),
  ]
  return {
    words: words.filter(Boolean).join(' · '),
    share: segments === 0 ? 0 : (100 * confirmed) / segments,
  }
}
