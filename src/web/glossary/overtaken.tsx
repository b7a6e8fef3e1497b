import { Alert, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Term } from '../api/types.js'
import entries from '../shell/entries.module.css'
import { TermShown } from './term-shown.js'

type Props = { theirs: Term; takeTheirs: () => void; takeMine: () => void }

/** Somebody else changed the term meanwhile: how it is now, and the choice. Nothing is lost until it is made. */
export function Overtaken({ theirs, takeTheirs, takeMine }: Props) {
  const { t } = useTranslation()
  return (
    <Alert role="alert" color="yellow" variant="light" title={t('glossary.overtaken')}>
      {t('glossary.overtaken-means')}
      <ul className={entries.list}>
        <TermShown term={theirs} />
      </ul>
      <Group mt="sm" gap="xs">
        <Button size="xs" variant="default" onClick={takeTheirs}>
          {t('glossary.take-theirs')}
        </Button>
        <Button size="xs" variant="default" onClick={takeMine}>
          {t('glossary.take-mine')}
        </Button>
      </Group>
    </Alert>
  )
}
