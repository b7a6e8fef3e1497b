import { describe, expect, test } from '@jest/globals'
import type { DocumentState, Place } from '../../src/content/document-state-store.js'
import { stateReader } from '../../src/content/read-state.js'

describe('reading the state of documents', () => {
  test('asks once for all who wait, and each document once', async () => {
    const store = slowStore()
    const read = stateReader(store)
    const first = read(place('a'))
    await store.asked(1)

    const later = ['b', 'c', 'b', 'a'].map(address => read(place(address)))
    store.answer()
    await store.asked(2)
    store.answer()

    expect((await first)?.slug).toBe('a1')
    expect((await Promise.all(later)).map(state => state?.slug)).toEqual(['b2', 'c2', 'b2', 'a2'])
    expect(store.queries).toEqual([['a'], ['b', 'c', 'a']])
  })

  test('tells everyone of a fault, and goes on', async () => {
    const store = slowStore()
    const read = stateReader(store)
    const both = Promise.allSettled([read(place('a')), read(place('b'))])
    await store.asked(1)
    store.fail()
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])

    const next = read(place('c'))
    await store.asked(2)
    store.answer()

    expect((await next)?.slug).toBe('c2')
  })
})

function place(address: string): Place {
  return { language: 'fr', address }
}

/** Answers when told to, with the number of the query. */
function slowStore() {
  const queries: string[][] = []
  let settle: { resolve(states: DocumentState[]): void; reject(fault: Error): void } | undefined
  let heard: () => void = () => undefined
  return {
    queries,
    states(places: readonly Place[]) {
      queries.push(places.map(({ address }) => address))
      heard()
      return new Promise<DocumentState[]>((resolve, reject) => {
        settle = { resolve, reject }
      })
    },
    asked: async (count: number) => {
      while (queries.length < count) await new Promise<void>(resolve => (heard = resolve))
      await Promise.resolve()
    },
    answer: () =>
      settle?.resolve(queries.at(-1)?.map(slug => ({ slug: `${slug}${queries.length}` }) as DocumentState) ?? []),
    fail: () => settle?.reject(new Error('away')),
  }
}
