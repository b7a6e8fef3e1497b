import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Version } from '../api/types.js'
import { DecisionShown } from '../shell/decision-shown.js'

/** What was asked for of an earlier revision, and whether this one answers it nobody has said yet. */
export function EarlierRequest({ request }: { request: Version['earlierRequest'] }) {
  const { t } = useTranslation()
  if (!request) return null
  const { versionId, revision: number, decidedByName: name } = request
  return (
    <DecisionShown
      decision={request}
      words={
        <>
          {t('decided.earlier-request', { name })}{' '}
          <Anchor component={Link} c="var(--ask)" underline="always" inherit href={`/reviews/${versionId}`}>
            {t('articles.revision', { number })}
          </Anchor>
        </>
      }
    />
  )
}
