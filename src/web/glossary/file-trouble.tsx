import { Alert, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Problem } from '../api/ask.js'
import { Trouble } from '../shell/trouble.js'
import classes from './changes.module.css'

/** Why a file does not come in: each of its faults with its line; `again` looks at it once more, where that may help. */
export function FileTrouble({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useTranslation()
  if (again && error instanceof Problem && error.status === 412) {
    return (
      <Alert role="alert" color="yellow" variant="light" title={t('glossary.changed-meanwhile')}>
        {t('glossary.changed-meanwhile-means')}
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={again}>
            {t('glossary.compare-again')}
          </Button>
        </Group>
      </Alert>
    )
  }
  const faults = error instanceof Problem ? error.errors.flatMap(fault => placed(fault) ?? []) : []
  if (faults.length === 0) return <Trouble error={error} />
  return (
    <Alert role="alert" color="red" variant="light" title={t('glossary.faulty', { count: faults.length })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, too */}
      <ul className={classes.long} tabIndex={0} aria-label={t('glossary.faults')}>
        {[...faults.entries()].map(([place, { line, column, detail }]) => (
          <li key={place}>
            {column === ''
              ? t('glossary.fault', { line, detail })
              : t('glossary.fault-in-column', { line, column, detail })}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** Where in a file a fault is, from its pointer: `/lines/17/fr`. */
function placed({ pointer, detail }: Problem['errors'][number]) {
  const [, line, column = ''] = /^\/lines\/(\d+)(?:\/(.*))?$/s.exec(pointer) ?? []
  if (line === undefined) return null
  return { line: Number(line), column: column.replaceAll('~1', '/').replaceAll('~0', '~'), detail }
}
