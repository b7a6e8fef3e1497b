import { Alert, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Offline, Problem } from '../api/ask.js'

/** What went wrong, in words, and the way on. */
export function Trouble({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation()
  const title =
    error instanceof Problem ? error.title : error instanceof Offline ? t('trouble.offline') : t('trouble.ours')
  const detail =
    error instanceof Problem
      ? error.message
      : error instanceof Offline
        ? t('trouble.offline-detail')
        : t('trouble.ours-detail')
  return (
    <Alert role="alert" color="red" variant="light" title={title} m="md">
      {detail}
      {error instanceof Problem && error.errors.length > 0 && (
        <ul>
          {error.errors.map(({ pointer, detail: fault }) => (
            <li key={pointer + fault}>{fault}</li>
          ))}
        </ul>
      )}
      {retry && (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={retry}>
            {t('trouble.retry')}
          </Button>
        </Group>
      )}
    </Alert>
  )
}
