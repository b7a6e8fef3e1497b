import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Article } from '../api/types.js'
import { sendWithKey } from '../shell/send-with-key.js'
import { Trouble } from '../shell/trouble.js'

/** Takes an article from its readers, after saying what that means; or gives it back to them. */
export function Retraction({ article }: { article: Article }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  // What was asked about stays asked while the dialog closes, though the article has changed by then.
  const [isRetracted, setRetracted] = useState(false)
  const turn = useMutation({
    mutationFn: () =>
      isRetracted
        ? ask('DELETE', `/v1/articles/${article.id}/retraction`)
        : ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason } }),
    onSuccess: async () => {
      setAsked(false)
      setReason('')
      await queries.invalidateQueries()
    },
  })
  const act = t(isRetracted ? 'article.reinstate' : 'article.retract')
  const open = () => {
    setRetracted(article.state === 'retracted')
    setAsked(true)
  }
  return (
    <>
      <Button variant="default" onClick={open}>
        {t(article.state === 'retracted' ? 'article.reinstate' : 'article.retract')}
      </Button>
      <Modal
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={act}
        centered
        closeButtonProps={{ 'aria-label': t('decisions.close') }}
      >
        <form
          onSubmit={event => {
            event.preventDefault()
            if (!turn.isPending && (isRetracted || reason.trim())) turn.mutate()
          }}
        >
          <Stack>
            <Text>
              {isRetracted ? t('article.reinstate-means') : t('article.retract-means', { count: article.live.length })}
            </Text>
            {!isRetracted && (
              <Textarea
                label={t('decisions.reason')}
                required
                autosize
                minRows={2}
                maxLength={2_000}
                data-autofocus
                onKeyDown={sendWithKey}
                value={reason}
                onChange={event => setReason(event.currentTarget.value)}
              />
            )}
            {turn.isError && <Trouble error={turn.error} />}
            <Group justify="end">
              <Button variant="default" onClick={() => setAsked(false)}>
                {t('decisions.cancel')}
              </Button>
              <Button
                type="submit"
                data-autofocus={isRetracted || undefined}
                loading={turn.isPending}
                disabled={!isRetracted && !reason.trim()}
              >
                {act}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
