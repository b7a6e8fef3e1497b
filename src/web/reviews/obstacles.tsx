import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'

type Obstacle = { segment: Segment; number: number; why: string }

/** What the server would refuse an approval for. */
export function obstaclesTo(segments: readonly Segment[]): Obstacle[] {
  return segments.flatMap((segment, place) => {
    const hasError = segment.findings.some(({ severity, state }) => severity === 'error' && state === 'open')
    const why = hasError ? 'open-error' : segment.target === null ? 'no-text' : segment.recheck ? 'to-recheck' : null
    return why ? [{ segment, number: place + 1, why }] : []
  })
}

/** What has to be done before, each a click away. */
export function Obstacles({ obstacles, goTo }: { obstacles: readonly Obstacle[]; goTo: (segmentId: string) => void }) {
  const { t } = useTranslation()
  if (obstacles.length === 0) return null
  return (
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
          onClick={() => goTo(segment.id)}
        >
          {number}: {t(`decisions.${why}`)}
        </Button>
      ))}
    </>
  )
}
