import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import type { Row } from '../database/tables.js'
import { gather } from './gather.js'
import type { ApiKey, KeyOnRecord } from './key.js'
import type { Role } from './principal.js'

export type KeyStore = ReturnType<typeof keysOn>

const shown = [
  'id',
  'name',
  'userId',
  'prefix',
  'roles',
  'languages',
  'expiresAt',
  'lastUsedAt',
  'revokedAt',
  'createdAt',
  'createdBy',
] as const

/** The keys in Postgres, as seen through a pool or a transaction. */
export function keysOn(database: Database) {
  return {
    findByPrefix: gather(prefixes => findByPrefixes(database, prefixes)),

    async add(key: Omit<ApiKey, 'lastUsedAt' | 'revokedAt' | 'createdAt'> & { secretHash: Buffer }): Promise<ApiKey> {
      return asKey(await database.insertInto('apiKeys').values(key).returning(shown).executeTakeFirstOrThrow())
    },

    async find(keyId: string): Promise<ApiKey | null> {
      const row = await database.selectFrom('apiKeys').select(shown).where('id', '=', keyId).executeTakeFirst()
      return row ? asKey(row) : null
    },

    /** Newest first. */
    async list({ limit, before }: { limit: number; before: string | null }): Promise<ApiKey[]> {
      const newest = database.selectFrom('apiKeys').select(shown).orderBy('id', 'desc').limit(limit)
      return (await (before === null ? newest : newest.where('id', '<', before)).execute()).map(asKey)
    },

    async revoke(keyId: string): Promise<void> {
      await database
        .updateTable('apiKeys')
        .set({ revokedAt: sql`now()` })
        .where('id', '=', keyId)
        .where('revokedAt', 'is', null)
        .execute()
    },

    async noteUse(keyId: string): Promise<void> {
      await database
        .updateTable('apiKeys')
        .set({ lastUsedAt: sql`now()` })
        .where('id', '=', keyId)
        .where(sql<boolean>`coalesce(last_used_at, '-infinity') < now() - interval '1 minute'`)
        .execute()
    },

    /** From here to the end of the transaction nobody else adds or takes away the last admin. */
    async holdAdmins(): Promise<void> {
      await sql`select pg_advisory_xact_lock(hashtextextended('fassung:admins', 0))`.execute(database)
    },

    /** True if at least one key or person still may everything. */
    async hasAdmin(): Promise<boolean> {
      return (await hasAdminKey(database)) || (await hasAdminPerson(database))
    },
  }
}

async function hasAdminKey(database: Database): Promise<boolean> {
  const found = await database
    .selectFrom('apiKeys')
    .leftJoin('users', 'users.id', 'apiKeys.userId')
    .select('apiKeys.id')
    .where(sql<boolean>`'admin' = any(api_keys.roles)`)
    .where('apiKeys.revokedAt', 'is', null)
    .where(sql<boolean>`coalesce(api_keys.expires_at, 'infinity') > now()`)
    .where(sql<boolean>`(users.id is null or (users.disabled_at is null and 'admin' = any(users.roles)))`)
    .executeTakeFirst()
  return found !== undefined
}

/** Somebody who can sign in with a password. */
async function hasAdminPerson(database: Database): Promise<boolean> {
  const found = await database
    .selectFrom('users')
    .innerJoin('auth.account', 'auth.account.userId', 'users.id')
    .select('users.id')
    .where(sql<boolean>`'admin' = any(users.roles)`)
    .where('users.disabledAt', 'is', null)
    .where('users.email', 'is not', null)
    .where('auth.account.password', 'is not', null)
    .executeTakeFirst()
  return found !== undefined
}

async function findByPrefixes(database: Database, prefixes: string[]): Promise<Map<string, KeyOnRecord>> {
  const rows = await database
    .selectFrom('apiKeys')
    .leftJoin('users', 'users.id', 'apiKeys.userId')
    .select(shown.map(column => `apiKeys.${column}` as const))
    .select(['apiKeys.secretHash', 'users.name as ownerName', 'users.roles as ownerRoles'])
    .select(['users.languages as ownerLanguages', 'users.disabledAt as ownerDisabledAt'])
    .where('apiKeys.prefix', 'in', prefixes)
    .execute()
  return new Map(
    rows.map(({ secretHash, ownerName, ownerRoles, ownerLanguages, ownerDisabledAt, ...row }) => {
      const owner =
        ownerName === null
          ? null
          : {
              name: ownerName,
              roles: (ownerRoles ?? []) as Role[],
              languages: ownerLanguages,
              disabledAt: ownerDisabledAt,
            }
      return [row.prefix, { ...asKey(row), secretHash, owner }]
    }),
  )
}

function asKey(row: Omit<Row<'apiKeys'>, 'secretHash'>): ApiKey {
  return { ...row, roles: row.roles as Role[] }
}
