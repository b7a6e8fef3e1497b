import { timingSafeEqual } from 'node:crypto'
import { type KeyOnRecord, principalBehind } from './key.js'
import { hashKey, prefixOf } from './key-format.js'
import type { Principal } from './principal.js'

type Needs = {
  keys: {
    findByPrefix(prefix: string): Promise<KeyOnRecord | null>
    /** Remembers the use, to the minute. */
    noteUse(keyId: string): Promise<void>
  }
  /** `ADMIN_API_KEY`, if the operator set one. */
  adminKey: string | undefined
  now(): Date
}

const aMinute = 60_000
const noHash = Buffer.alloc(32)

/** Says who is behind a key; null for every reason not to let somebody in, and none takes longer than another. */
export function recogniseKey({ keys, adminKey, now }: Needs): (key: string) => Promise<Principal | null> {
  const adminHash = adminKey === undefined ? null : hashKey(adminKey)

  return async key => {
    const hash = hashKey(key)
    if (adminHash && timingSafeEqual(hash, adminHash)) return admin
    const prefix = prefixOf(key)
    if (prefix === null) return null

    const found = await keys.findByPrefix(prefix)
    const isRight = timingSafeEqual(hash, found?.secretHash ?? noHash)
    if (!found || !isRight) return null
    const principal = principalBehind(found, now())
    if (principal && Number(found.lastUsedAt) < now().getTime() - aMinute) await keys.noteUse(found.id)
    return principal
  }
}

/** Who acts with `ADMIN_API_KEY`. */
const admin: Principal = { id: 'admin', kind: 'key', name: 'ADMIN_API_KEY', roles: ['admin'], languages: null }
