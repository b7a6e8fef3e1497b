import { describe, expect, test } from '@jest/globals'
import { gather } from '../../src/people/gather.js'
import { checksum, hashKey, makeKey, prefixOf } from '../../src/people/key-format.js'
import { recogniseKey } from '../../src/people/recognise-key.js'

describe('recognising a key', () => {
  const asked: string[] = []
  const keys = {
    async findByPrefix(prefix: string) {
      asked.push(prefix)
      return null
    },
    noteUse: async () => undefined,
  }
  const recognise = recogniseKey({ keys, adminKey: 'set-by-the-operator', now: () => new Date() })

  test('(40) asks nobody about one whose checksum is wrong', async () => {
    const { key } = makeKey()
    const flipped = key.slice(0, -1) + (key.endsWith('0') ? '1' : '0')

    expect(await recognise(flipped)).toBeNull()
    expect(asked).toEqual([])
  })

  test('asks about one that could be ours', async () => {
    const { key, prefix } = makeKey()

    expect(await recognise(key)).toBeNull()
    expect(asked).toEqual([prefix])
  })

  test.each(['', 'set-by-the-operato', 'set-by-the-operator ', 'x'.repeat(10_000)])(
    'does not take another for the operator’s (%#)',
    async key => {
      expect(await recognise(key)).toBeNull()
    },
  )

  test('(43) does not take one for another that begins alike', async () => {
    const { prefix } = makeKey()
    const [stored, tried] = [aKeyWith(prefix, 1), aKeyWith(prefix, 2)]
    const found = { ...aStoredKey(prefix), secretHash: hashKey(stored) }
    const recognise = recogniseKey({
      keys: { findByPrefix: async () => found, noteUse: async () => undefined },
      adminKey: undefined,
      now: () => new Date(),
    })

    expect(prefixOf(tried)).toBe(prefix)
    expect(await recognise(stored)).toMatchObject({ id: 'key-id' })
    expect(await recognise(tried)).toBeNull()
  })

  test('knows the operator’s', async () => {
    expect(await recognise('set-by-the-operator')).toMatchObject({ id: 'admin', roles: ['admin'] })
  })
})

describe('a key', () => {
  test('is found by its beginning, and has room for 256 random bits', () => {
    const { key, prefix } = makeKey(size => Buffer.alloc(size, 0xff))

    expect(key).toMatch(/^fsg_[0-9A-Za-z]{22}_[0-9A-Za-z]{43}[0-9A-Za-z]{6}$/)
    expect(prefixOf(key)).toBe(prefix)
    expect(hashKey(key)).toHaveLength(32)
  })

  test('is never the same twice', () => {
    expect(new Set(Array.from({ length: 100 }, () => makeKey().key)).size).toBe(100)
  })
})

describe('gathering questions', () => {
  test('asks once for all that come at the same moment, and anew for those that come later', async () => {
    const rounds: string[][] = []
    const find = gather(async (keys: string[]) => {
      rounds.push(keys)
      return new Map(keys.map(key => [key, `${key}${rounds.length}`]))
    })

    const first = await Promise.all([find('a'), find('b'), find('a')])
    const second = await find('a')

    expect([first, second]).toEqual([['a1', 'b1', 'a1'], 'a2'])
    expect(rounds).toEqual([['a', 'b'], ['a']])
  })
})

/** A well-formed key with this beginning; `seed` makes its secret. */
function aKeyWith(prefix: string, seed: number): string {
  const secret = String(seed).repeat(43)
  return `${prefix}_${secret}${checksum(`${prefix}_${secret}`)}`
}

function aStoredKey(prefix: string) {
  const times = { expiresAt: null, lastUsedAt: new Date(), revokedAt: null, createdAt: new Date() }
  const of = { id: 'key-id', name: 'CMS', userId: null, createdBy: 'admin', owner: null }
  return { ...of, ...times, prefix, roles: ['editor' as const], languages: null }
}
