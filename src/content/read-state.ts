import { setImmediate as everyoneHere } from 'node:timers/promises'
import type { DocumentState, DocumentStateStore, Place } from './document-state-store.js'

/** Answers with the state a document has now: read after the call, never remembered. */
export type ReadState = (place: Place) => Promise<DocumentState | undefined>

type Waiting = { place: Place; resolve(state: DocumentState | undefined): void; reject(fault: unknown): void }

/** More than this in one query makes everyone wait for the slowest. */
const mostAtOnce = 500

/**
 * Reads many documents' states with few queries. Who comes while a query is out waits for the next one, which
 * asks for all of them at once; so each answer is younger than its question, and the busier, the cheaper.
 */
export function stateReader(store: Pick<DocumentStateStore, 'states'>): ReadState {
  let waiting: Waiting[] = []
  let isAsking = false

  async function askWhileWaited() {
    isAsking = true
    while (waiting.length > 0) {
      await everyoneHere()
      const asked = waiting.slice(0, mostAtOnce)
      waiting = waiting.slice(mostAtOnce)
      await answer(store, asked)
    }
    isAsking = false
  }

  return place =>
    new Promise((resolve, reject) => {
      waiting.push({ place, resolve, reject })
      if (!isAsking) void askWhileWaited()
    })
}

async function answer(store: Pick<DocumentStateStore, 'states'>, asked: readonly Waiting[]): Promise<void> {
  const groups = new Map<string, Waiting[]>()
  for (const one of asked) {
    const key = `${one.place.language}/${one.place.address}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const waiters = [...groups.values()]
  try {
    const states = await store.states(waiters.map(([first]) => (first as Waiting).place))
    waiters.forEach((group, index) => {
      for (const { resolve } of group) resolve(states[index])
    })
  } catch (fault) {
    for (const { reject } of asked) reject(fault)
  }
}
