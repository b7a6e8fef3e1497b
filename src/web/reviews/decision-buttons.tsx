import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { useKeyCaps } from './key-cap.js'
import { keys, shortcutOf } from './keys.js'
import { progressOf } from './progress-of.js'

export type Decision = 'approve' | 'ask-changes' | 'withdraw'

type Props = {
  version: Version
  decide: (decision: Decision) => void
  /** The id of what says why this person may not approve; undefined where they may. */
  whyNot: string | undefined
}

/** What may be decided about a version as it stands. */
export function DecisionButtons({ version, decide, whyNot }: Props) {
  const { t } = useTranslation()
  const capOf = useKeyCaps()
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
      <Button
        variant="default"
        size="sm"
        title={capOf(keys.askChanges)}
        aria-keyshortcuts={shortcutOf('askChanges')}
        onClick={() => decide('ask-changes')}
      >
        {t('bar.ask-changes')}
      </Button>
      <Button
        color="#1d6b3a"
        size="sm"
        aria-keyshortcuts={shortcutOf('approve')}
        title={capOf(keys.approve)}
        aria-disabled={whyNot !== undefined}
        aria-describedby={whyNot}
        data-disabled={whyNot !== undefined || undefined}
        onClick={() => whyNot === undefined && decide('approve')}
      >
        {errors > 0 ? t('bar.approve-but', { count: errors }) : t('bar.approve')}
      </Button>
    </>
  )
}
