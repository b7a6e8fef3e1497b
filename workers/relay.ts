import type pg from 'pg'
import { eventChannel } from '../src/database/event-log.js'

/** Steps are done over and over, at most one at a time: when somebody calls, and every now and then in any case. */
export type Rounds = { call(): void; stop(): Promise<void> }

/**
 * Does `step` whenever called and at least every `everyMs`; a step that answers a number above zero found work
 * and is done again at once. A step that fails is reported and tried again at the next turn.
 */
export function makeRounds(step: () => Promise<number>, everyMs: number, onError: (error: Error) => void): Rounds {
  let stopped = false
  let called = true
  let wake: () => void = () => undefined
  const walk = async () => {
    while (!stopped) {
      called = false
      const found = await step().catch(error => {
        onError(error)
        return 0
      })
      if (found > 0 || called || stopped) continue
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, everyMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }
  const walking = walk()
  const call = () => {
    called = true
    wake()
  }
  return {
    call,
    async stop() {
      stopped = true
      wake()
      await walking
    },
  }
}

/** Calls `hear` at each committed event. A lost connection is made anew, again and again; the rounds cover the gap. */
export function listen(pool: pg.Pool, hear: () => void, onError: (error: Error) => void): { stop(): Promise<void> } {
  let client: pg.PoolClient | null = null
  let stopped = false
  let later: NodeJS.Timeout | undefined
  const connect = async () => {
    const connection = await pool.connect()
    if (stopped) return connection.release(true)
    client = connection
    connection.on('notification', hear)
    connection.once('end', lose)
    await connection.query(`listen ${eventChannel}`)
    hear()
  }
  /** @NOTE The pool counts a dead connection as lent until it is given back. */
  const lose = () => {
    client?.release(true)
    client = null
    clearTimeout(later)
    if (!stopped) later = setTimeout(tryToConnect, 1_000)
  }
  const tryToConnect = () => {
    connecting = connect().catch(error => {
      onError(error)
      lose()
    })
  }
  let connecting = Promise.resolve()
  tryToConnect()
  return {
    async stop() {
      stopped = true
      clearTimeout(later)
      await connecting
      client?.release(true)
      client = null
    },
  }
}
