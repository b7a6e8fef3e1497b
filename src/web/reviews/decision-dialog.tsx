import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, read } from '../api/ask.js'
import type { Version } from '../api/types.js'
import { DecisionShown } from '../shell/decision-shown.js'
import { sendWithKey } from '../shell/send-with-key.js'
import { isOfTestEngine } from '../shell/test-engine.js'
import { Trouble } from '../shell/trouble.js'
import type { Decision } from './decision-buttons.js'
import type { DraftBook } from './draft-book.js'
import { Layer } from './layer.js'
import { Obstacles, obstaclesTo, Warnings } from './obstacles.js'
import { progressOf } from './progress-of.js'
import { hasTrouble } from './saved.js'
import { useBegun } from './use-comment-book.js'
import { useOpenComments } from './use-comments.js'

type Props = {
  version: Version
  decision: Decision
  /** Why this person may not approve, if they may not. */
  whyNot: ReactNode
  book: DraftBook
  close: () => void
  jump: (id: string) => void
}

const whyNotId = 'why-not-approve'

/** Asks once more, says what is still open, and takes the note or the reason that goes with a decision. */
export function DecisionDialog({ version, decision, whyNot, book, close, jump }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  // What was just typed is told here as it counts once it is saved, and nobody waits for a rest of the keys any more.
  useEffect(() => void book.saveAll(), [book])
  const decide = useMutation({
    mutationFn: () => send(version, decision, note, book),
    onSuccess: async (isSent): Promise<void> => {
      // What could not be saved is told above, as long as it is so.
      if (!isSent) {
        decide.reset()
        return
      }
      await queries.invalidateQueries()
      close()
      notifications.show({ message: t(`decisions.${decision}-done`) })
    },
    onError: () => queries.invalidateQueries({ queryKey: ['version', version.id] }),
  })
  const needsNote = decision !== 'approve'
  const obstacles = decision === 'approve' ? obstaclesTo(version.segments) : []
  const { segments, confirmed, warnings } = progressOf(version.segments)
  const said = [...useOpenComments(version.id).values()].reduce((sum, count) => sum + count, 0)
  const begun = useBegun(version.id).size
  // One key press should not publish what nobody has looked at.
  const isOpen =
    needsNote || confirmed < segments || warnings > 0 || said + begun > 0 || version.earlierRequest !== null
  const isInTrouble = useSyncExternalStore(book.subscribe, () => hasTrouble(book.states()))
  const isUnsaved = decision === 'approve' && isInTrouble
  const reason = decision === 'approve' && (whyNot || (isUnsaved && t('decisions.unsaved')))
  const mayNot = obstacles.length > 0 || Boolean(reason)
  const goTo = (id: string) => {
    jump(id)
    close()
  }
  const means = decision === 'approve' && version.isRetracted ? 'approve-retracted' : `${decision}-means`
  if (decide.isIdle && version.state !== needed[decision]) return <Overtaken version={version} close={close} />
  return (
    <Layer title={t(`decisions.${decision}`)} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (!mayNot) decide.mutate()
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t(`decisions.${means}`)}</Text>
          {reason && (
            <Text size="sm" id={whyNotId} c="var(--warn)">
              {reason}
            </Text>
          )}
          <Obstacles obstacles={obstacles} goTo={goTo} />
          {decision === 'approve' && (
            <StillOpen version={version} said={said} begun={begun} mayAllTheSame={isOpen && !mayNot} />
          )}
          {decision === 'approve' && <Warnings segments={version.segments} goTo={goTo} />}
          <Textarea
            label={t(needsNote ? 'decisions.reason' : 'decisions.note')}
            required={needsNote}
            autosize
            minRows={2}
            maxLength={2_000}
            data-autofocus={(!mayNot && isOpen) || undefined}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
            onKeyDown={sendWithKey}
          />
          {decide.isError && <Trouble error={decide.error} />}
          <Group justify="end">
            <Button variant="default" data-autofocus={(mayNot && obstacles.length === 0) || undefined} onClick={close}>
              {t('decisions.cancel')}
            </Button>
            <Button
              type="submit"
              data-autofocus={(!mayNot && !isOpen) || undefined}
              loading={decide.isPending}
              disabled={mayNot || (needsNote && !note.trim())}
              aria-describedby={reason ? whyNotId : undefined}
            >
              {t(`decisions.${decision}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Layer>
  )
}

type StillOpenProps = { version: Version; said: number; begun: number; mayAllTheSame: boolean }

/** What an approval would pass over. */
function StillOpen({ version, said, begun, mayAllTheSame }: StillOpenProps) {
  const { t } = useTranslation()
  const { segments, confirmed, warnings } = progressOf(version.segments)
  const { provider, earlierRequest } = version
  const open = [
    isOfTestEngine(provider) && t('decisions.test-engine'),
    earlierRequest && t('decisions.unanswered', { name: earlierRequest.decidedByName, note: earlierRequest.note }),
    confirmed < segments && t('decisions.unconfirmed', { count: segments - confirmed }),
    warnings > 0 && t('decisions.warnings', { count: warnings }),
    said > 0 && t('decisions.said', { count: said }),
    begun > 0 && t('decisions.begun', { count: begun }),
    mayAllTheSame && t('decisions.all-the-same'),
  ].filter(Boolean)
  return open.length > 0 && <Text size="sm">{open.join(' ')}</Text>
}

/** The state in which a version has to be for each decision. */
const needed = { approve: 'in_review', 'ask-changes': 'in_review', withdraw: 'approved' } as const

/** Somebody else decided while this was open. */
function Overtaken({ version, close }: Pick<Props, 'version' | 'close'>) {
  const { t } = useTranslation()
  return (
    <Layer title={t('decisions.overtaken')} close={close}>
      <DecisionShown decision={version.decisions.at(-1)} />
      <Text size="sm">{t('decisions.now', { state: t(`version-states.${version.state}`) })}</Text>
      <Group justify="end" mt="md">
        <Button data-autofocus onClick={close}>
          {t('decisions.close')}
        </Button>
      </Group>
    </Layer>
  )
}

const places = { approve: 'approval', 'ask-changes': 'change-request', withdraw: 'withdrawal' } as const

/**
 * Decides about exactly the text that is on this screen: first everything written is saved, then what the server has
 * is compared with what is shown. False if something written could not be saved, so that nothing was approved. Throws
 * if somebody else changed it in the meantime.
 */
async function send(version: Version, decision: Decision, note: string, book: DraftBook): Promise<boolean> {
  await book.saveAll()
  if (decision === 'approve' && hasTrouble(book.states())) return false
  const now = await read<Version>(`/v1/versions/${version.id}`)
  const shown = new Map(version.segments.map(({ id, target }) => [id, target]))
  const isSame = now.segments.every(({ id, target }) => shown.get(id) === target) && book.all().size === 0
  const etag = isSame ? now.etag : version.etag
  const body =
    decision === 'approve' ? (note.trim() ? { note } : {}) : decision === 'withdraw' ? { reason: note } : { note }
  await ask('PUT', `/v1/versions/${version.id}/${places[decision]}`, { body, etag })
  return true
}
