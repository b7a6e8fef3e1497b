import { Loader } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChecks } from '../api/checks.js'
import { Trouble } from '../shell/trouble.js'
import classes from './review.module.css'

/** Why a finding is there: what its check looks for, when it is silent and what to do, for whoever unfolds it. */
export function Explanation({ check }: { check: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { data, error, refetch } = useChecks({ wanted: isOpen })
  return (
    <details className={classes.why} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('reviews.why')}</summary>
      {data && <p>{data.items.find(({ id }) => id === check)?.help}</p>}
      {!data && !error && <Loader size="xs" role="progressbar" aria-label={t('reviews.why-loading')} />}
      {!data && error && <Trouble error={error} retry={() => void refetch()} />}
    </details>
  )
}
