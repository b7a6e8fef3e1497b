import { useTranslation } from 'react-i18next'
import { useAsTimePasses } from './clock.js'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

type Props = {
  at: string
  /** In place of how long ago it was, where that takes other words. */
  words?: string
}

/** A moment as a person says it: how long ago today, else the day; in full when pointed at. It grows old by itself. */
export function Moment({ at, words }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.resolvedLanguage ?? 'en'
  const moment = new Date(at)
  const said = useAsTimePasses(() => words ?? (isNow(moment) ? t('moment.now') : worded(moment, language)))
  return (
    <time dateTime={at} title={formatsIn(language).full.format(moment)}>
      {said}
    </time>
  )
}

/** Within half a minute, which Intl would call “this minute”. */
function isNow(moment: Date): boolean {
  return Math.abs(Date.now() - moment.getTime()) < minute / 2
}

function worded(moment: Date, language: string): string {
  const ago = Date.now() - moment.getTime()
  const { relative, short } = formatsIn(language)
  if (Math.abs(ago) < hour) return relative.format(-Math.round(ago / minute), 'minute')
  if (Math.abs(ago) < day) return relative.format(-Math.round(ago / hour), 'hour')
  return short.format(moment)
}

/** By their language: to make one takes longer than to say a hundred moments. */
const made = new Map<string, ReturnType<typeof makeFormats>>()

function formatsIn(language: string) {
  const formats = made.get(language) ?? makeFormats(language)
  made.set(language, formats)
  return formats
}

function makeFormats(language: string) {
  return {
    relative: new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }),
    short: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
    full: new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }),
  }
}
