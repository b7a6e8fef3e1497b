import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Finding } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { Trouble } from '../shell/trouble.js'
import classes from './review.module.css'

type Props = { versionId: string; finding: Finding; mayEdit: boolean }

/** Why a finding stands, who says so, and the way back for whoever may. */
export function Waiver({ versionId, finding, mayEdit }: Props) {
  const { t } = useTranslation()
  const { message, reason, waivedByName, waivedAt } = finding
  const takeBack = useTakeBack(versionId, finding)
  return (
    <>
      <span className={classes.whose}>{reason === null ? t('reviews.seen-it') : t('reviews.waived', { reason })}</span>
      <span className={classes.whose}>
        {waivedByName}
        {waivedByName && waivedAt && ' · '}
        {waivedAt && <Moment at={waivedAt} />}
      </span>
      {mayEdit && (
        <Button
          mt={4}
          size="compact-xs"
          variant="default"
          aria-label={t('reviews.take-back-which', { finding: message })}
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate()}
        >
          {t('reviews.take-back')}
        </Button>
      )}
      {takeBack.isError && <Trouble error={takeBack.error} />}
    </>
  )
}

function useTakeBack(versionId: string, { id }: Finding) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => ask('DELETE', `/v1/versions/${versionId}/findings/${id}/waiver`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['version', versionId] }),
  })
}
