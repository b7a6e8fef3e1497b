import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, read } from '../api/ask.js'
import type { Segment, Version } from '../api/types.js'
import { sendWithKey } from '../shell/send-with-key.js'
import { Trouble } from '../shell/trouble.js'
import type { Decision } from './bar.js'
import type { DraftBook } from './draft-book.js'
import { progressOf } from './progress-of.js'

type Props = { version: Version; decision: Decision; book: DraftBook; close: () => void; jump: (id: string) => void }

/** Asks once more, says what is still open, and takes the note or the reason that goes with a decision. */
export function DecisionDialog({ version, decision, book, close, jump }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const decide = useMutation({
    mutationFn: () => send(version, decision, note, book),
    onSuccess: async () => {
      await queries.invalidateQueries()
      close()
      notifications.show({ message: t(`decisions.${decision}-done`) })
    },
    onError: () => queries.invalidateQueries({ queryKey: ['version', version.id] }),
  })
  const needsNote = decision !== 'approve'
  const obstacles = decision === 'approve' ? obstaclesTo(version.segments) : []
  const { segments, confirmed, warnings } = progressOf(version.segments)
  // One key press should not publish what nobody has looked at.
  const isOpen = needsNote || confirmed < segments || warnings > 0
  return (
    <Modal
      opened
      onClose={close}
      title={t(`decisions.${decision}`)}
      centered
      closeButtonProps={{ 'aria-label': t('decisions.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (obstacles.length === 0) decide.mutate()
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t(`decisions.${decision}-means`)}</Text>
          {obstacles.length > 0 && (
            <>
              <Text size="sm" fw={600}>
                {t('decisions.not-yet')}
              </Text>
              {obstacles.map(({ segment, number, why }, place) => (
                <Button
                  key={segment.id}
                  variant="subtle"
                  justify="start"
                  size="compact-sm"
                  data-autofocus={place === 0 || undefined}
                  onClick={() => {
                    jump(segment.id)
                    close()
                  }}
                >
                  {number}: {t(`decisions.${why}`)}
                </Button>
              ))}
            </>
          )}
          {decision === 'approve' && obstacles.length === 0 && isOpen && (
            <Text size="sm">{t('decisions.still', { unconfirmed: segments - confirmed, warnings })}</Text>
          )}
          <Textarea
            label={t(needsNote ? 'decisions.reason' : 'decisions.note')}
            required={needsNote}
            autosize
            minRows={2}
            maxLength={2_000}
            data-autofocus={(obstacles.length === 0 && isOpen) || undefined}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
            onKeyDown={sendWithKey}
          />
          {decide.isError && <Trouble error={decide.error} />}
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {t('decisions.cancel')}
            </Button>
            <Button
              type="submit"
              data-autofocus={(obstacles.length === 0 && !isOpen) || undefined}
              loading={decide.isPending}
              disabled={obstacles.length > 0 || (needsNote && !note.trim())}
            >
              {t(`decisions.${decision}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** What the server would refuse an approval for. */
function obstaclesTo(segments: readonly Segment[]) {
  return segments.flatMap((segment, place) => {
    const hasError = segment.findings.some(({ severity, state }) => severity === 'error' && state === 'open')
    const why = hasError ? 'open-error' : segment.target === null ? 'no-text' : segment.recheck ? 'to-recheck' : null
    return why ? [{ segment, number: place + 1, why }] : []
  })
}

const places = { approve: 'approval', 'ask-changes': 'change-request', withdraw: 'withdrawal' } as const

/**
 * Decides about exactly the text that is on this screen: first everything written is saved, then what the server has
 * is compared with what is shown. Throws if somebody else changed it in the meantime.
 */
async function send(version: Version, decision: Decision, note: string, book: DraftBook): Promise<void> {
  await book.saveAll()
  const now = await read<Version>(`/v1/versions/${version.id}`)
  const shown = new Map(version.segments.map(({ id, target }) => [id, target]))
  const isSame = now.segments.every(({ id, target }) => shown.get(id) === target) && book.all().size === 0
  const etag = isSame ? now.etag : version.etag
  const body =
    decision === 'approve' ? (note.trim() ? { note } : {}) : decision === 'withdraw' ? { reason: note } : { note }
  await ask('PUT', `/v1/versions/${version.id}/${places[decision]}`, { body, etag })
}
