import { Button, Checkbox, Stack, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../shell/direction-of.js'
import { aroundHit, type Hit, putFor, type Wanted } from './hits.js'
import classes from './review.module.css'
import { WithChips } from './with-chips.js'

type Props = {
  hits: readonly Hit[]
  /** Those that may become something else. */
  replaceable: readonly Hit[]
  /** Those of them that stay as they are. */
  leftOut: ReadonlySet<string>
  leaveOut: (leftOut: ReadonlySet<string>) => void
  put: string
  wanted: Wanted
  language: string
  goTo: (hit: Hit) => void
}

/** What tells a hit from all others. */
export function hitKey({ segment, from }: Hit): string {
  return `${segment.id}:${from}`
}

/** Rows drawn at once. */
const atOnce = 50

/** Every hit with the way to it; what it would become, and a tick to leave it out, where it may become something else. */
export function HitList({ hits, replaceable, leftOut, leaveOut, put, wanted, language, goTo }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(atOnce)
  const taken = replaceable.length - leftOut.size
  const turnable = new Set(replaceable.map(hitKey))
  const turn = (key: string) => {
    const next = new Set(leftOut)
    if (!next.delete(key)) next.add(key)
    leaveOut(next)
  }
  return (
    <Stack gap={6}>
      {replaceable.length > 1 && (
        <Checkbox
          label={t('find.every')}
          checked={taken === replaceable.length}
          indeterminate={taken > 0 && taken < replaceable.length}
          onChange={() => leaveOut(taken === replaceable.length ? turnable : new Set())}
        />
      )}
      <ul className={classes.hits} aria-label={t('find.list')}>
        {hits.slice(0, shown).map(hit => (
          <li key={hitKey(hit)}>
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={t('find.to', { number: hit.number })}
              title={t('find.to', { number: hit.number })}
              onClick={() => goTo(hit)}
            >
              {hit.number}
            </Button>
            {turnable.has(hitKey(hit)) ? (
              <Checkbox
                checked={!leftOut.has(hitKey(hit))}
                onChange={() => turn(hitKey(hit))}
                label={<Preview hit={hit} put={putFor(hit, put, wanted)} language={language} />}
              />
            ) : (
              <Preview hit={hit} put={null} language={language} />
            )}
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

/** A hit among the words around it; with null it stays as it is. */
function Preview({ hit, put, language }: { hit: Hit; put: string | null; language: string }) {
  const { t } = useTranslation()
  const { before, after } = aroundHit(hit)
  const found = <WithChips text={hit.text.slice(hit.from, hit.to)} />
  return (
    <bdi lang={language} dir={directionOf(language)} className={classes.said}>
      {before}
      {put === null ? (
        <mark className={classes.markFound}>{found}</mark>
      ) : (
        <del>
          <VisuallyHidden>{t('reviews.removed')}</VisuallyHidden>
          {found}
        </del>
      )}
      {put && (
        <ins>
          <VisuallyHidden>{t('reviews.added')}</VisuallyHidden>
          {put}
        </ins>
      )}
      {after}
    </bdi>
  )
}
