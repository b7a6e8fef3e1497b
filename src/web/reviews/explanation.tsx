import { Loader } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { read } from '../api/ask.js'
import type { Check, Page } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import classes from './review.module.css'

/** Why a finding is there: what its check looks for, when it is silent and what to do, for whoever unfolds it. */
export function Explanation({ check }: { check: string }) {
  const { t, i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  // The wording changes only with the language and with the next release, which loads this page anew.
  const { data, error, refetch } = useQuery({
    queryKey: ['checks', i18n.resolvedLanguage],
    queryFn: ({ signal }) => read<Page<Check>>('/v1/checks', signal),
    enabled: isOpen,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <details className={classes.why} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('reviews.why')}</summary>
      {data && <p>{data.items.find(({ id }) => id === check)?.help}</p>}
      {!data && !error && <Loader size="xs" aria-label={t('reviews.why-loading')} />}
      {!data && error && <Trouble error={error} retry={() => void refetch()} />}
    </details>
  )
}
