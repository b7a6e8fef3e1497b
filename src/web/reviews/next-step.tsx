import { Button } from '@mantine/core'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Version } from '../api/types.js'

/** Where to go once nothing can be done here: to the version that took this one's place, or back to the queue. */
export function NextStep({ version, handle }: { version: Version; handle: Ref<HTMLAnchorElement> }) {
  const { t } = useTranslation()
  const link = useRef<HTMLAnchorElement>(null)
  useImperativeHandle(handle, () => link.current as HTMLAnchorElement)
  useEffect(() => {
    // The field that had the focus is gone.
    if (document.activeElement === document.body) link.current?.focus({ preventScroll: true })
  }, [])
  const { supersededBy } = version
  return (
    <Button
      component={Link}
      ref={link}
      href={supersededBy ? `/reviews/${supersededBy.versionId}` : '/reviews'}
      variant="default"
      size="sm"
    >
      {supersededBy ? t('reviews.to-newer', { number: supersededBy.revision }) : t('bar.queue')}
    </Button>
  )
}
