import { useTranslation } from 'react-i18next'
import { Chip } from './chip.js'
import type { LiveState } from './live.js'

/** Says whether what is shown follows the server at once. */
export function LiveSign({ state }: { state: LiveState }) {
  const { t } = useTranslation()
  return (
    <span role="status" title={t(`live.${state}-detail`)}>
      <Chip tone={state === 'live' ? 'ask' : 'warn'}>{t(`live.${state}`)}</Chip>
    </span>
  )
}
