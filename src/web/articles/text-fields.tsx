import { Button, FileButton, Group, Select, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from './draft.js'
import { guessFormat } from './guess-format.js'
import classes from './submit.module.css'
import { useDroppedFile } from './use-dropped-file.js'

type Props = {
  draft: Draft
  change: (over: Partial<Draft>) => void
  faultAt: (pointer: string) => string | undefined
  /** Takes a Word file, which is sent as it is; null lets it go again. */
  file?: File | null
  takeFile?: (file: File | null) => void
}

/** The text itself: pasted, dropped or chosen, and what it is written in. */
export function TextFields({ draft, change, faultAt, file = null, takeFile }: Props) {
  const { t, i18n } = useTranslation()
  const [isOver, setOver] = useState(false)
  const { take, outcome, undo, forget } = useDroppedFile({ draft, change, takeFile })
  const endings = accepted(takeFile !== undefined)
  const write = (body: string) => {
    forget()
    change({ body, keep: [], ...(draft.body ? {} : { format: guessFormat(body) }) })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button is the first
    <div
      className={`${classes.drop} ${isOver ? classes.over : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <Group align="end" mb="xs" gap="sm">
        <FileButton accept={endings.join(',')} onChange={chosen => void take(chosen)}>
          {props => (
            <Button variant="default" {...props}>
              {t('submit.choose-file')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="var(--soft)" flex={1}>
          {t('submit.or-drop')}
        </Text>
        {!file && (
          <Select
            label={t('submit.format')}
            data={(['text', 'markdown', 'html'] as const).map(value => ({ value, label: t(`formats.${value}`) }))}
            value={draft.format}
            allowDeselect={false}
            error={faultAt('/format')}
            onChange={format => change({ format: format as Draft['format'], keep: [] })}
          />
        )}
      </Group>
      {outcome && (
        <Group mb="xs" gap="sm">
          <Text size="sm" role={outcome.before ? 'status' : 'alert'} {...(!outcome.before && { c: 'var(--error)' })}>
            {t(outcome.before ? 'submit.replaced' : 'submit.no-text', {
              name: outcome.name,
              endings: new Intl.ListFormat(i18n.resolvedLanguage).format(endings),
            })}
          </Text>
          {outcome.before && (
            <Button size="compact-sm" variant="default" onClick={undo}>
              {t('submit.undo')}
            </Button>
          )}
        </Group>
      )}
      {file ? (
        <Group>
          <Text fw={600}>{file.name}</Text>
          <Button size="compact-sm" variant="subtle" onClick={() => takeFile?.(null)}>
            {t('submit.remove-file')}
          </Button>
        </Group>
      ) : (
        <Textarea
          label={t('submit.body')}
          autosize
          minRows={10}
          maxRows={28}
          lang="de"
          dir="auto"
          classNames={{ input: classes.body }}
          value={draft.body}
          error={faultAt('/body')}
          onChange={event => write(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

function accepted(withWord: boolean): string[] {
  return ['.md', '.markdown', '.html', '.htm', '.txt', ...(withWord ? ['.docx'] : [])]
}
