import { useQuery } from '@tanstack/react-query'
import { read } from '../api/ask.js'
import type { Page, Provider } from '../api/types.js'
import { store, stored } from '../stored.js'

/** The engines that can be asked, and the one that will be: the wanted one, or the default where nothing is said. */
export function useProviders(wanted = '') {
  const data = useAll()
  const providers = data?.items.filter(({ configured }) => configured) ?? []
  const standing = providers.find(({ id }) => id === wanted) ?? providers.find(provider => provider.default)
  return { providers, standing, languages: standing?.languages ?? [] }
}

/** Whether one of these engines sends a bill; as long as that is not known, nobody is said to. */
export function useSendsBill(): (providers: readonly string[]) => boolean {
  const data = useAll()
  return asked => data?.items.some(({ id, free }) => !free && asked.includes(id)) ?? false
}

function useAll(): Page<Provider> | undefined {
  return useQuery({
    queryKey: ['providers'],
    queryFn: ({ signal }) => read<Page<Provider>>('/v1/providers', signal),
  }).data
}

const kept = 'fassung-languages'

/** The languages asked for last in this browser. */
export function lastLanguages(): string[] {
  return (stored(kept) ?? '').split(',').filter(Boolean)
}

/** Remembers what was asked for, to be offered first the next time. */
export function rememberLanguages(languages: readonly string[]): void {
  store(kept, languages.join(','))
}
