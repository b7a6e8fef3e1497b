import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { useAsTimePasses } from '../shell/clock.js'
import { Moment } from '../shell/moment.js'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type Props = { at: string; state: Version['state'] }

/** True once the time has passed by which a review was to be done that is not. */
export function isOverdue({ at, state }: Props): boolean {
  return lateness({ at, state }) > 0
}

/** Until when a review is to be done, or by how much that has passed; one that is done is late no more. */
export function Due({ at, state }: Props) {
  const { t, i18n } = useTranslation()
  const long = useAsTimePasses(() => {
    const late = lateness({ at, state })
    return late > 0 ? inWords(Math.max(late, minute), i18n.resolvedLanguage) : ''
  })
  if (long) return <Moment at={at} words={t('reviews.overdue', { long })} />
  return (
    <>
      {t('reviews.due')} <Moment at={at} />
    </>
  )
}

function lateness({ at, state }: Props): number {
  const isToDo = state === 'in_review' || state === 'changes_requested'
  return isToDo ? Date.now() - new Date(at).getTime() : 0
}

function inWords(ms: number, language: string | undefined): string {
  const [unit, length] =
    ms < hour ? (['minute', minute] as const) : ms < day ? (['hour', hour] as const) : (['day', day] as const)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(ms / length))
}
