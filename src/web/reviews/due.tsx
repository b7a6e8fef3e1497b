import { useTranslation } from 'react-i18next'
import { Moment } from '../shell/moment.js'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** True once the time has passed by which a review was to be done. */
export function isOverdue(at: string): boolean {
  return new Date(at).getTime() < Date.now()
}

/** Until when a review is to be done, or by how much that has passed. */
export function Due({ at }: { at: string }) {
  const { t, i18n } = useTranslation()
  const late = Date.now() - new Date(at).getTime()
  if (late > 0)
    return (
      <Moment at={at} words={t('reviews.overdue', { long: inWords(Math.max(late, minute), i18n.resolvedLanguage) })} />
    )
  return (
    <>
      {t('reviews.due')} <Moment at={at} />
    </>
  )
}

function inWords(ms: number, language: string | undefined): string {
  const [unit, length] =
    ms < hour ? (['minute', minute] as const) : ms < day ? (['hour', hour] as const) : (['day', day] as const)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(ms / length))
}
