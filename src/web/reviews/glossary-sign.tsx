import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { Chip } from '../shell/chip.js'

/** Whether the engine went by the newsroom's glossary, and if not, why. */
export function GlossarySign({ version, untold }: NonNullable<Version['glossary']>) {
  const { t } = useTranslation()
  if (untold === null) return <Chip>{t('reviews.by-glossary', { version })}</Chip>
  const reason = t(`reviews.untold.${untold}`, { defaultValue: untold })
  return <Chip tone="warn">{t('reviews.not-by-glossary', { reason })}</Chip>
}
