import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import { useMe } from '../api/me.js'
import type { Version } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { Due } from './due.js'
import classes from './review.module.css'

/** Whose review it is and until when; with a click it is mine. */
export function Assignment({ version, mayAssign }: { version: Version; mayAssign: boolean }) {
  const { t } = useTranslation()
  const { data: me } = useMe()
  const queries = useQueryClient()
  const assign = useMutation({
    mutationFn: (userId: string | null) =>
      ask('PUT', `/v1/versions/${version.id}/assignment`, { body: { userId, dueAt: version.dueAt } }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const isMine = version.assignee === me?.id
  return (
    <>
      {version.dueAt && (
        <span className={classes.whose}>
          <Due at={version.dueAt} state={version.state} />
        </span>
      )}
      {mayAssign && me?.kind === 'user' && (
        <Button
          variant="default"
          size="xs"
          loading={assign.isPending}
          onClick={() => assign.mutate(isMine ? null : me.id)}
        >
          {t(isMine ? 'reviews.give-back' : 'reviews.take-it')}
        </Button>
      )}
      {assign.isError && (
        <div className={classes.ownLine}>
          <Trouble error={assign.error} />
        </div>
      )}
    </>
  )
}
