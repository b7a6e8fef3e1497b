import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { read } from './ask.js'
import type { Check, Page } from './types.js'

/** All checks, explained in the language of the screen; asked for once they are wanted, and then kept. */
export function useChecks({ wanted = true } = {}) {
  const { i18n } = useTranslation()
  return useQuery({
    queryKey: ['checks', i18n.resolvedLanguage],
    queryFn: ({ signal }) => read<Page<Check>>('/v1/checks', signal),
    enabled: wanted,
    // The wording changes only with the language and with the next release, which loads this page anew.
    staleTime: Number.POSITIVE_INFINITY,
  })
}
