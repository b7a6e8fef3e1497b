import type { Principal, Role } from './principal.js'

/** A key as it is stored: its hash, never itself. */
export type ApiKey = {
  id: string
  name: string
  /** The user it acts for; null for a program of its own. */
  userId: string | null
  prefix: string
  roles: Role[]
  languages: string[] | null
  expiresAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
  createdAt: Date
  createdBy: string
}

/** What a key is checked against: its hash, and whom it acts for. */
export type KeyOnRecord = ApiKey & {
  secretHash: Buffer
  owner: { name: string; roles: Role[]; languages: string[] | null; disabledAt: Date | null } | null
}

/** Who stands behind a key at this moment; null if it counts no longer. A user's key can do no more than the user. */
export function principalBehind(key: KeyOnRecord, now: Date): Principal | null {
  const { owner } = key
  if (key.revokedAt || (key.expiresAt && key.expiresAt <= now) || owner?.disabledAt) return null
  if (!owner || key.userId === null) {
    return { id: key.id, kind: 'key', name: key.name, roles: key.roles, languages: key.languages }
  }
  return {
    id: key.userId,
    kind: 'user',
    name: owner.name,
    roles: rolesWithin(key.roles, owner.roles),
    languages: languagesWithin(key.languages, owner.languages),
  }
}

/** An admin may be anything, so an admin's key may be less. */
function rolesWithin(roles: Role[], limit: Role[]): Role[] {
  return limit.includes('admin') ? roles : roles.filter(role => limit.includes(role))
}

/** Null means every language. */
function languagesWithin(languages: string[] | null, limit: string[] | null): string[] | null {
  if (languages === null) return limit
  return limit === null ? languages : languages.filter(language => limit.includes(language))
}
