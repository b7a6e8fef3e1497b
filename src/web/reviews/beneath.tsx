import { Button } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Changes } from './changes.js'
import { Further } from './further.js'
import { Objections } from './objections.js'
import classes from './review.module.css'
import type { About } from './use-about.js'
import { useBegun } from './use-comment-book.js'
import { useComments } from './use-comments.js'
import { useOffers } from './use-offers.js'

/**
 * What concerns the active segment, beneath it where there is no room beside: what asks for somebody at once, and what
 * may help behind a button that says how much there is.
 */
export function Beneath(about: About) {
  const { t } = useTranslation()
  const { count, asks } = useCount(about)
  const [chosen, choose] = useState<boolean | null>(null)
  const { isToComment } = about
  useEffect(() => {
    if (isToComment) choose(true)
  }, [isToComment])
  const isUnfolded = isToComment || (chosen ?? asks)
  const id = useId()
  return (
    <aside className={classes.beneath} aria-label={t('reviews.about')}>
      <Objections {...about} />
      <Changes {...about} />
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={isUnfolded}
        aria-controls={isUnfolded ? id : undefined}
        onClick={() => choose(!isUnfolded)}
      >
        {isUnfolded ? t('reviews.less') : count > 0 ? t('reviews.more-of', { count }) : t('reviews.more')}
      </Button>
      {isUnfolded && (
        <div id={id}>
          <Further {...about} />
        </div>
      )}
    </aside>
  )
}

/** How much there is to unfold, and whether some of it asks for somebody. */
function useCount({ versionId, segment, book }: About) {
  const { offers, terms, matches } = useOffers(versionId, segment, book)
  const isBegun = useBegun(versionId).has(segment.id)
  const said = useComments(versionId).comments.filter(({ segmentId }) => segmentId === segment.id)
  return {
    count: offers.length + terms.length + matches.length + said.length,
    asks: isBegun || said.some(({ resolvedAt }) => resolvedAt === null),
  }
}
