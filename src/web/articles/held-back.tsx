import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Article } from '../api/types.js'
import { Moment } from '../shell/moment.js'

type Props = { retraction: Article['retraction']; embargoUntil: string | null | undefined }

/** Where the keyboard goes once an article was retracted or reinstated. */
export const retractionNotice = 'retraction'
export const articleHeadline = 'headline'

/** What keeps an article from its readers: an embargo that is to come, a retraction. */
export function HeldBack({ retraction, embargoUntil }: Props) {
  const { t, i18n } = useTranslation()
  const moment = new Intl.DateTimeFormat(i18n.resolvedLanguage, { dateStyle: 'full', timeStyle: 'short' })
  return (
    <>
      {embargoUntil && new Date(embargoUntil) > new Date() && (
        <Text mt="sm" role="status" c="var(--warn)">
          {t('article.embargoed', { at: moment.format(new Date(embargoUntil)) })}
        </Text>
      )}
      {retraction && (
        <Text mt="sm" id={retractionNotice} tabIndex={-1} role="status" c="var(--error)">
          {t('article.retracted-because', { reason: retraction.reason })}
          <Text span size="sm" c="var(--soft)">
            {retraction.retractedByName && ` · ${retraction.retractedByName}`} · <Moment at={retraction.retractedAt} />
          </Text>
        </Text>
      )}
    </>
  )
}
