import { useSyncExternalStore } from 'react'

const halfMinute = 30_000

/** One clock for all of a page: a list says in each of its rows how long ago something was. */
const clock = new EventTarget()

setInterval(() => clock.dispatchEvent(new Event('tick')), halfMinute)

/** What is so at this moment, looked at again every half a minute. */
export function useAsTimePasses<What extends string | number | boolean>(look: () => What): What {
  return useSyncExternalStore(follow, look)
}

function follow(changed: () => void): () => void {
  clock.addEventListener('tick', changed)
  return () => clock.removeEventListener('tick', changed)
}
