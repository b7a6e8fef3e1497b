import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import classes from './decision-shown.module.css'
import { Moment } from './moment.js'

type Decision = Pick<Version['decisions'][number], 'kind' | 'note' | 'decidedByName' | 'decidedAt'>

type Props = {
  decision: Decision | null | undefined
  /** In place of who decided what, where that takes other words. */
  words?: ReactNode
}

/** What was decided of a version last: by whom, when, and what they said. Nothing where nothing was decided. */
export function DecisionShown({ decision, words }: Props) {
  const { t } = useTranslation()
  if (!decision) return null
  const { kind, note, decidedByName: name, decidedAt } = decision
  return (
    <>
      <Text size="sm" c={kind === 'change_request' ? 'var(--warn)' : 'var(--soft)'}>
        {words ?? t(`decided.${kind}`, { name })} · <Moment at={decidedAt} />
      </Text>
      {note && (
        <Text size="sm" mb="xs" className={classes.note} dir="auto">
          {note}
        </Text>
      )}
    </>
  )
}
