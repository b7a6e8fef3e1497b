import { Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './admin.module.css'

/** A key or a link that is shown this once, to be handed on. */
export function SecretOnce({ means, secret, close }: { means: string; secret: string; close: () => void }) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Stack role="status">
      <Text>{means}</Text>
      <code className={classes.secret}>{secret}</code>
      <Group justify="end">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} ref={button} data-autofocus>
              {t(copied ? 'admin.copied' : 'admin.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={close}>{t('admin.have-it')}</Button>
      </Group>
    </Stack>
  )
}
