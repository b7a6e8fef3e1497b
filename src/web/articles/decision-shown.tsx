import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Article } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import classes from './submit.module.css'

type Decision = NonNullable<Article['versions'][number]['decision']>

/** What was decided of a version last: by whom, when, and what they said. */
export function DecisionShown({ decision }: { decision: Decision }) {
  const { t } = useTranslation()
  const { kind, note, decidedByName: name, decidedAt } = decision
  return (
    <>
      <Text size="sm" c="var(--soft)">
        {t(`article.decided.${kind}`, { name })} · <Moment at={decidedAt} />
      </Text>
      {note && (
        <Text size="sm" className={classes.note} dir="auto">
          {note}
        </Text>
      )}
    </>
  )
}
