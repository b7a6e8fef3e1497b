import { Button, Checkbox, Stack, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../shell/direction-of.js'
import { aroundHit, type Hit } from './hits.js'
import classes from './review.module.css'

type Props = {
  hits: readonly Hit[]
  /** Those that stay as they are. */
  leftOut: ReadonlySet<string>
  leaveOut: (leftOut: ReadonlySet<string>) => void
  put: string
  language: string
}

/** What tells a hit from all others. */
export function hitKey({ segment, from }: Hit): string {
  return `${segment.id}:${from}`
}

/** Rows drawn at once. */
const atOnce = 50

/** Every hit with what it would become, and a tick to leave it out. */
export function HitList({ hits, leftOut, leaveOut, put, language }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(atOnce)
  const taken = hits.length - leftOut.size
  const turn = (key: string) => {
    const next = new Set(leftOut)
    if (!next.delete(key)) next.add(key)
    leaveOut(next)
  }
  return (
    <Stack gap={6}>
      {hits.length > 1 && (
        <Checkbox
          label={t('find.every')}
          checked={taken === hits.length}
          indeterminate={taken > 0 && taken < hits.length}
          onChange={() => leaveOut(taken === hits.length ? new Set(hits.map(hitKey)) : new Set())}
        />
      )}
      <ul className={classes.hits} aria-label={t('find.list')}>
        {hits.slice(0, shown).map(hit => (
          <li key={hitKey(hit)}>
            <Checkbox
              checked={!leftOut.has(hitKey(hit))}
              onChange={() => turn(hitKey(hit))}
              label={<Preview hit={hit} put={put} language={language} />}
            />
          </li>
        ))}
      </ul>
      {hits.length > shown && (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown(shown + atOnce)}>
          {t('find.more', { count: hits.length - shown })}
        </Button>
      )}
    </Stack>
  )
}

function Preview({ hit, put, language }: { hit: Hit; put: string; language: string }) {
  const { t } = useTranslation()
  const { before, after } = aroundHit(hit)
  return (
    <>
      <span className={classes.hitNumber}>{hit.number}</span>
      <bdi lang={language} dir={directionOf(language)} className={classes.said}>
        {before}
        <del>
          <VisuallyHidden>{t('reviews.removed')}</VisuallyHidden>
          {hit.text.slice(hit.from, hit.to)}
        </del>
        {put && (
          <ins>
            <VisuallyHidden>{t('reviews.added')}</VisuallyHidden>
            {put}
          </ins>
        )}
        {after}
      </bdi>
    </>
  )
}
