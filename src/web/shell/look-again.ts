import type { Query, QueryClient } from '@tanstack/react-query'

/** Milliseconds within which several pieces of news become one look at the server. */
const together = 300

/** A list is let rest for as long as it took to read it, but not longer than this. */
const longestRestMs = 5_000

/**
 * Has what is shown read again after news, each list for itself. One that is being read is let finish, and is read once
 * more afterwards: begun anew with each piece of news, a long list would never arrive. A list that takes long is also
 * read less often. Whoever asks for more of a list meanwhile goes before.
 */
export function lookAgain(queries: QueryClient) {
  const owed = new Set<Query>()
  const took = new WeakMap<Query, number>()
  let later: ReturnType<typeof setTimeout> | undefined

  const lookLater = () => {
    later ??= setTimeout(() => {
      later = undefined
      for (const query of [...owed].filter(query => isAtRest(query, took.get(query) ?? 0))) {
        owed.delete(query)
        void look(query)
      }
      if (owed.size > 0) lookLater()
    }, together)
  }
  const look = async (query: Query) => {
    const began = performance.now()
    const isShown = query.isActive()
    await queries.invalidateQueries({ predicate: one => one === query }, { cancelRefetch: false })
    if (!isShown) return
    took.set(query, performance.now() - began)
    if (!wasForMore(query)) return
    owed.add(query)
    lookLater()
  }
  return {
    /** Tells that there is news of what these keys stand for. */
    tell(isConcerned: (key: readonly unknown[]) => boolean): void {
      const concerned = queries.getQueryCache().findAll({ predicate: ({ queryKey }) => isConcerned(queryKey) })
      for (const query of concerned) owed.add(query)
      lookLater()
    },
    stop: () => clearTimeout(later),
  }
}

function isAtRest({ state }: Query, tookMs: number): boolean {
  const restMs = Math.min(tookMs, longestRestMs)
  return state.fetchStatus === 'idle' && Date.now() - state.dataUpdatedAt >= restMs
}

/** True where somebody asked for more of a list and so cut a look at it short. */
function wasForMore({ state }: Query): boolean {
  return state.fetchMeta?.fetchMore !== undefined
}
