import { useQuery } from '@tanstack/react-query'
import { Problem, read } from './ask.js'
import type { Caller } from './types.js'

/** Who is signed in; null if nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    // Whoever was here stays on the screen while they sign in again over it: see `shell/session-guard.tsx`.
    queryFn: async ({ signal, client }) => (await readMe(signal)) ?? client.getQueryData<Caller>(['me']) ?? null,
    staleTime: 60_000,
  })
}

async function readMe(signal: AbortSignal): Promise<Caller | null> {
  try {
    return await read<Caller>('/v1/me', signal)
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null
    throw error
  }
}

/** True if the person may do what one of these roles may; an admin may everything. */
export function may({ roles }: Caller, ...wanted: Caller['roles']): boolean {
  return roles.includes('admin') || wanted.some(role => roles.includes(role))
}
