import { expect, test } from '@jest/globals'
import { followEvents } from '../../src/people/follow-events.js'
import { nobody, type Principal } from '../../src/people/principal.js'

const ada: Principal = { id: 'ada', kind: 'user', name: 'Ada', roles: ['editor'], languages: null }

/** What a follower is told of a feed in which nothing happens, until it ends or has said so much. */
async function follow({ recogniseAgain, atMost }: { recogniseAgain(): Promise<Principal>; atMost: number }) {
  const needs = {
    events: { after: async () => [], newestPlace: async () => '7-x' },
    eventWatch: { wait: async () => undefined, isClosed: () => false, close: () => undefined },
  }
  const { signal } = new AbortController()
  const told: string[] = []
  for await (const part of followEvents(needs, { after: null, by: ada, signal, recogniseAgain, recogniseEveryMs: 0 })) {
    told.push(part)
    if (told.length === atMost) break
  }
  return told
}

test('a session or a key that ends by itself ends what is followed, though nothing happens', async () => {
  const told = await follow({ recogniseAgain: async () => nobody, atMost: 5 })

  expect(told).toEqual(['retry: 3000\nid: 7-x\n\n', 'retry: 500\n\n'])
})

test('whoever still is who they were follows on', async () => {
  const told = await follow({ recogniseAgain: async () => ({ ...ada, roles: [...ada.roles] }), atMost: 5 })

  expect(told.slice(1)).toEqual(Array(4).fill(': still here\n\n'))
})
