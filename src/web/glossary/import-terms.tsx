import { Button, Checkbox, FileButton, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GlossaryComparison } from '../api/types.js'
import { Dialog } from '../shell/dialog.js'
import { Changes } from './changes.js'
import { FileTrouble } from './file-trouble.js'
import { useFileOfTerms } from './use-file-of-terms.js'

/** The way in for a file of terms: what it would change is shown first, and nothing changes before that is confirmed. */
export function ImportTerms() {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const terms = useFileOfTerms()
  const { file, others, comparing, importing } = terms
  const open = () => {
    terms.forget()
    setOpen(true)
  }
  const seen = comparing.data?.body
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('glossary.import')}
      </Button>
      <Dialog title={t('glossary.import')} isOpen={isOpen} close={() => setOpen(false)}>
        <Stack>
          <Text>{t('glossary.import-means')}</Text>
          <Group>
            <FileButton accept=".csv,.tsv,.txt,.tbx,.xml" onChange={chosen => chosen && terms.choose(chosen)}>
              {props => (
                <Button variant="default" disabled={importing.isPending} {...props}>
                  {t('glossary.choose-file')}
                </Button>
              )}
            </FileButton>
            {file && <Text fw={600}>{file.name}</Text>}
          </Group>
          <Checkbox
            label={t('glossary.others-remove')}
            description={t('glossary.others-remove-hint')}
            checked={others === 'remove'}
            disabled={importing.isPending || importing.isSuccess}
            onChange={event => terms.setOthers(event.currentTarget.checked ? 'remove' : 'keep')}
          />
          {terms.isTooLarge && (
            <Text role="alert" c="var(--error)">
              {t('glossary.too-large')}
            </Text>
          )}
          {comparing.isPending && <Text role="status">{t('glossary.comparing')}</Text>}
          {comparing.isError && <FileTrouble error={comparing.error} />}
          {importing.isError && <FileTrouble error={importing.error} again={() => terms.lookAgain()} />}
          {importing.isSuccess ? (
            <Changes comparison={importing.data} isDone />
          ) : (
            seen && <Changes comparison={seen} isDone={false} />
          )}
          <Group justify="end">
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('confirm.close')}
            </Button>
            {seen && !importing.isSuccess && (
              <Button
                disabled={countOf(seen) === 0 || importing.isError}
                loading={importing.isPending}
                onClick={terms.confirm}
              >
                {t('glossary.import-now', { count: countOf(seen) })}
              </Button>
            )}
          </Group>
        </Stack>
      </Dialog>
    </>
  )
}

function countOf({ added, changed, removed }: GlossaryComparison): number {
  return added + changed + removed
}
