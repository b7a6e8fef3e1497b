import { Button } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { KeyButton } from './key-button.js'
import { progressOf } from './progress-of.js'

export type Decision = 'approve' | 'ask-changes' | 'withdraw'

type Props = {
  version: Version
  decide: (decision: Decision) => void
  /** The id of what says why this person may not approve; undefined where they may. */
  whyNot: string | undefined
}

/** What may be decided about a version as it stands. */
export const DecisionButtons = memo(function DecisionButtons({ version, decide, whyNot }: Props) {
  const { t } = useTranslation()
  const { errors } = progressOf(version.segments)
  if (version.state === 'approved')
    return (
      <Button variant="default" size="sm" onClick={() => decide('withdraw')}>
        {t('bar.withdraw')}
      </Button>
    )
  if (version.state !== 'in_review') return null
  return (
    <>
      <KeyButton of="askChanges" isBare onClick={() => decide('ask-changes')}>
        {t('bar.ask-changes')}
      </KeyButton>
      <KeyButton
        of="approve"
        isBare
        variant="filled"
        color="#1d6b3a"
        disabled={whyNot !== undefined}
        aria-describedby={whyNot}
        onClick={() => decide('approve')}
      >
        {errors > 0 ? t('bar.approve-but', { count: errors }) : t('bar.approve')}
      </KeyButton>
    </>
  )
})
