import type { Event, EventName } from '../src/events.js'
import type { WorkerName } from '../src/queue/worker-names.js'
import type { Services } from '../src/services.js'

/** One step of background work: what wakes it, and what it does. */
export type Worker<Name extends EventName = EventName> = {
  readonly name: WorkerName
  /** The events that ring its bell. */
  readonly on: readonly Name[]
  /** How many it does at once in one process. */
  readonly concurrency: number
  run(services: Services, event: Event<Name>): Promise<unknown>
  /** Called when it was tried as often as patience allows. */
  giveUp?(services: Services, event: Event<Name>, error: Error): Promise<unknown>
}

/** Declares a worker; the events it names decide what `run` is given. */
export function defineWorker<const Name extends EventName>(worker: Worker<Name>): Worker {
  return worker as unknown as Worker
}
