import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import classes from './review.module.css'
import { WithChips } from './with-chips.js'

type Obstacle = { key: string; segment: Segment; number: number } & ({ message: string } | { why: string })

/** What the server would refuse an approval for. */
export function obstaclesTo(segments: readonly Segment[]): Obstacle[] {
  return segments.flatMap((segment, place): Obstacle[] => {
    const at = { segment, number: place + 1 }
    const errors = segment.findings.filter(({ severity, state }) => severity === 'error' && state === 'open')
    if (errors.length > 0) return errors.map(({ id: key, message }) => ({ ...at, key, message }))
    const why = segment.target === null ? 'no-text' : segment.recheck ? 'to-recheck' : null
    return why ? [{ ...at, key: segment.id, why }] : []
  })
}

type Going = { goTo: (segmentId: string) => void }

/** What has to be done before, each a click away. */
export function Obstacles({ obstacles, goTo }: { obstacles: readonly Obstacle[] } & Going) {
  const { t } = useTranslation()
  if (obstacles.length === 0) return null
  return (
    <>
      <Text size="sm" fw={600}>
        {t('decisions.not-yet')}
      </Text>
      {obstacles.map((obstacle, place) => (
        <Place key={obstacle.key} isFirst={place === 0} onClick={() => goTo(obstacle.segment.id)}>
          {obstacle.number}:{' '}
          {'message' in obstacle ? <WithChips text={obstacle.message} /> : t(`decisions.${obstacle.why}`)}
        </Place>
      ))}
    </>
  )
}

/** The warnings that an approval would pass over, in their own words, each a click away. */
export function Warnings({ segments, goTo }: { segments: readonly Segment[] } & Going) {
  return segments.flatMap(({ id, findings }, place) =>
    findings
      .filter(({ severity, state }) => severity === 'warning' && state === 'open')
      .map(finding => (
        <Place key={finding.id} onClick={() => goTo(id)}>
          {place + 1}: <WithChips text={finding.message} />
        </Place>
      )),
  )
}

type PlaceProps = { isFirst?: boolean; onClick: () => void; children: ReactNode }

function Place({ isFirst, onClick, children }: PlaceProps) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      className={classes.place}
      data-autofocus={isFirst || undefined}
      onClick={onClick}
    >
      {children}
    </Button>
  )
}
