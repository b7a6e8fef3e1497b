import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Finding, Segment } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { Trouble } from '../shell/trouble.js'
import { Explanation } from './explanation.js'
import { KeyCap } from './key-cap.js'
import { shortcutOf } from './keys.js'
import classes from './review.module.css'
import { WithChips } from './with-chips.js'
import { WordDiff } from './word-diff.js'

type Props = {
  versionId: string
  segment: Segment
  text: string
  language: string
  mayEdit: boolean
  put: (text: string) => void
  waive: (finding: Finding) => void
}

/** What the checks object to in the active segment, and what can be done about each. */
export function Objections({ segment, ...rest }: Props) {
  const { t } = useTranslation()
  const standing = segment.findings.filter(({ state }) => state !== 'fixed')
  const next = standing.find(({ state }) => state === 'open')
  if (standing.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>{t('reviews.findings')}</h2>
      {standing.map(finding => (
        <Objection key={finding.id} finding={finding} isNext={finding === next} segment={segment} {...rest} />
      ))}
    </section>
  )
}

/** `isNext`: the one that the keys mean. */
type ObjectionProps = Props & { finding: Finding; isNext: boolean }

function Objection(props: ObjectionProps) {
  const { versionId, finding, isNext, segment, text, language, mayEdit, put, waive } = props
  const { t } = useTranslation()
  const { severity, state, message, check, replacement } = finding
  const open = useRef<HTMLDivElement>(null)
  const takeBack = useTakeBack(versionId, finding)
  useEffect(() => {
    // The button that was pressed is gone; what can be done instead is next.
    if (state === 'open' && takeBack.isSuccess) open.current?.querySelector('button')?.focus()
  }, [state, takeBack.isSuccess])
  return (
    <div className={classes.objection}>
      <span className={severity === 'error' ? classes.error : classes.warning}>
        <WithChips text={message} />
      </span>
      <Explanation check={check} />
      {state === 'open' && replacement !== null && (
        <WordDiff before={segment.target ?? ''} after={replacement} language={language} />
      )}
      {state === 'waived' && <Waiver finding={finding} takeBack={mayEdit ? takeBack : null} />}
      {state === 'open' && mayEdit && (
        <Group mt={4} gap={4} ref={open}>
          {replacement !== null && text === segment.target && (
            <Button size="compact-xs" variant="default" onClick={() => put(replacement)}>
              {t('reviews.mend')}
            </Button>
          )}
          <Button
            size="compact-xs"
            variant="default"
            aria-keyshortcuts={isNext ? shortcutOf('waive') : undefined}
            onClick={() => waive(finding)}
          >
            {t('reviews.waive')}
            {isNext && <KeyCap of="waive" />}
          </Button>
        </Group>
      )}
    </div>
  )
}

type WaiverProps = { finding: Finding; takeBack: ReturnType<typeof useTakeBack> | null }

/** Why a finding stands, who says so, and the way back for whoever may. */
function Waiver({ finding: { message, reason, waivedByName, waivedAt }, takeBack }: WaiverProps) {
  const { t } = useTranslation()
  return (
    <>
      <span className={classes.whose}>{t('reviews.waived', { reason })}</span>
      <span className={classes.whose}>
        {waivedByName}
        {waivedByName && waivedAt && ' · '}
        {waivedAt && <Moment at={waivedAt} />}
      </span>
      {takeBack && (
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
      {takeBack?.isError && <Trouble error={takeBack.error} />}
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
