import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import classes from './review.module.css'

/** What was decided last about a version, by whom and why: whoever opens it next has to know what is asked of them. */
export function Decided({ version }: { version: Version }) {
  const { t } = useTranslation()
  const last = version.decisions.at(-1)
  if (!last) return null
  const { kind, note, decidedByName, decidedAt } = last
  return (
    <Text size="sm" mb="sm" c={kind === 'approval' ? undefined : 'var(--warn)'}>
      {t(`decided.${kind}`, { name: decidedByName })} <Moment at={decidedAt} />
      {note && (
        <>
          : <span className={classes.said}>{note}</span>
        </>
      )}
    </Text>
  )
}
