import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Article } from '../api/types.js'
import { sendWithKey } from '../shell/send-with-key.js'
import { Trouble } from '../shell/trouble.js'
import { articleHeadline, retractionNotice } from './held-back.js'
import { useLanguageName } from './language-name.js'

/** Takes an article from its readers, after saying what that means; or gives it back to them. */
export function Retraction({ article }: { article: Article }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [isAsked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  // What was asked about stays asked while the dialog closes, though the article has changed by then.
  const [isRetracted, setRetracted] = useState(false)
  const [isTurned, setTurned] = useState(false)
  const turn = useMutation({
    mutationFn: () =>
      isRetracted
        ? ask('DELETE', `/v1/articles/${article.id}/retraction`)
        : ask('PUT', `/v1/articles/${article.id}/retraction`, { body: { reason } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['article', article.id] })
      setTurned(true)
      setAsked(false)
      setReason('')
      void queries.invalidateQueries()
    },
  })
  const act = t(isRetracted ? 'article.reinstate' : 'article.retract')
  const open = () => {
    setRetracted(article.state === 'retracted')
    setTurned(false)
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
        returnFocus={!isTurned}
        onExitTransitionEnd={() => isTurned && showOutcome()}
        closeButtonProps={{ 'aria-label': t('decisions.close') }}
      >
        <form
          onSubmit={event => {
            event.preventDefault()
            if (isAsked && !turn.isPending && (isRetracted || reason.trim())) turn.mutate()
          }}
        >
          <Stack>
            <Text>{isRetracted ? t('article.reinstate-means') : <RetractionMeans live={article.live} />}</Text>
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
              <Button variant="default" data-autofocus={isRetracted || undefined} onClick={() => setAsked(false)}>
                {t('decisions.cancel')}
              </Button>
              <Button type="submit" loading={turn.isPending} disabled={!isRetracted && !reason.trim()}>
                {act}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}

function RetractionMeans({ live }: Pick<Article, 'live'>) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const languages = new Intl.ListFormat(i18n.resolvedLanguage).format(live.map(({ language }) => nameOf(language)))
  return live.length === 0
    ? t('article.retract-means-none')
    : t('article.retract-means', { count: live.length, languages })
}

/**
 * Leads to the notice that the article is retracted, or to its headline where it is back. The button that was pressed
 * would be the wrong place: it undoes by now what it did.
 */
function showOutcome() {
  const outcome = document.getElementById(retractionNotice) ?? document.getElementById(articleHeadline)
  outcome?.focus({ preventScroll: true })
}
