import { useTranslation } from 'react-i18next'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type Props = {
  at: string
  /** In place of how long ago it was, where that takes other words. */
  words?: string
}

/** A moment as a person says it: how long ago today, else the day; in full when pointed at. */
export function Moment({ at, words }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.resolvedLanguage
  const moment = new Date(at)
  const full = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(moment)
  return (
    <time dateTime={at} title={full}>
      {words ?? (isNow(moment) ? t('moment.now') : worded(moment, language))}
    </time>
  )
}

/** Within half a minute, which Intl would call “this minute”. */
function isNow(moment: Date): boolean {
  return Math.abs(Date.now() - moment.getTime()) < minute / 2
}

function worded(moment: Date, language: string | undefined): string {
  const ago = Date.now() - moment.getTime()
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  if (Math.abs(ago) < hour) return relative.format(-Math.round(ago / minute), 'minute')
  if (Math.abs(ago) < day) return relative.format(-Math.round(ago / hour), 'hour')
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}
