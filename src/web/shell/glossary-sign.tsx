import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { Chip } from './chip.js'

/** Whether the engine went by the newsroom's glossary, and if not, why. Nothing where no text has a term in it. */
export function GlossarySign({ told }: { told: Version['glossary'] }) {
  const { t } = useTranslation()
  if (!told || told.texts === 0) return null
  const { version, untold } = told
  if (untold === null) return <Chip>{t('reviews.by-glossary', { version })}</Chip>
  const reason = t(`reviews.untold.${untold}`, { defaultValue: untold })
  return <Chip tone="warn">{t('reviews.not-by-glossary', { reason })}</Chip>
}
