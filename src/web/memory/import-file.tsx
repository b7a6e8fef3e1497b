import { Button, FileButton, Group, Progress, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { ImportReport } from '../api/types.js'
import { Dialog } from '../shell/dialog.js'
import { Trouble } from '../shell/trouble.js'
import { ImportReported } from './import-reported.js'

/** What the API takes at most; a larger file would be turned away only after it was sent. */
const largest = 32 * 1_048_576

/** The way in for a memory from elsewhere. Closing the question stops nothing: opened again, it tells how it went. */
export function ImportFile() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [file, setFile] = useState<File | null>(null)
  const sending = useImport()
  const choose = (chosen: File | null) => {
    if (!chosen) return
    sending.reset()
    setFile(chosen)
  }
  const isTooLarge = file !== null && file.size > largest
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('memory.import')}</Button>
      <Dialog title={t('memory.import')} isOpen={isOpen} close={() => setOpen(false)}>
        <Stack>
          <Text>{t('memory.import-means')}</Text>
          <Group>
            <FileButton accept=".tmx,.xml" onChange={choose}>
              {props => (
                <Button variant="default" disabled={sending.isPending} {...props}>
                  {t('memory.choose-file')}
                </Button>
              )}
            </FileButton>
            {file && <Text fw={600}>{file.name}</Text>}
          </Group>
          {isTooLarge && (
            <Text role="alert" c="var(--error)">
              {t('memory.too-large')}
            </Text>
          )}
          {sending.isPending && <Running />}
          {sending.isError && <Trouble error={sending.error} />}
          {sending.isSuccess && <ImportReported report={sending.data} />}
          <Group justify="end">
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('confirm.close')}
            </Button>
            {file && !sending.isSuccess && (
              <Button disabled={isTooLarge} loading={sending.isPending} onClick={() => sending.mutate(file)}>
                {t('memory.start')}
              </Button>
            )}
          </Group>
        </Stack>
      </Dialog>
    </>
  )
}

function useImport() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (file: File) => {
      const query = new URLSearchParams({ file: file.name.slice(0, 200) })
      const headers = { 'content-type': 'application/x-tmx+xml' }
      return (await ask<ImportReport>('POST', `/v1/memory.tmx?${query}`, { body: file, headers })).body
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['admin', '/v1/memory'] }),
  })
}

function Running() {
  const { t } = useTranslation()
  return (
    <div>
      <Text size="sm" role="status" mb={4}>
        {t('memory.running')}
      </Text>
      <Progress value={100} animated aria-label={t('memory.running')} />
    </div>
  )
}
