import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Finding } from '../api/types.js'
import { sendWithKey } from '../shell/send-with-key.js'
import { Trouble } from '../shell/trouble.js'
import { KeyCap } from './key-cap.js'
import { Layer } from './layer.js'
import { WithChips } from './with-chips.js'

/** Lets a finding stand, for a reason that everybody can read later. */
export function WaiveDialog({ versionId, finding, close }: { versionId: string; finding: Finding; close: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const waive = useMutation({
    mutationFn: () => ask('PUT', `/v1/versions/${versionId}/findings/${finding.id}/waiver`, { body: { reason } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['version', versionId] })
      close()
    },
  })
  return (
    <Layer title={t('reviews.waive')} close={close}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (reason.trim()) waive.mutate()
        }}
      >
        <Stack gap="sm">
          <Text size="sm">
            <WithChips text={finding.message} />
          </Text>
          <Textarea
            label={t('decisions.reason')}
            required
            data-autofocus
            maxLength={2_000}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
            onKeyDown={sendWithKey}
          />
          {waive.isError && <Trouble error={waive.error} />}
          <Group justify="end">
            <Button variant="default" onClick={close}>
              {t('decisions.cancel')}
            </Button>
            <Button type="submit" disabled={!reason.trim()} loading={waive.isPending}>
              {t('reviews.waive')}
              <KeyCap of="confirm" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Layer>
  )
}
