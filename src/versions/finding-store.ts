import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { checksAcross } from '../checks/index.js'
import type { Report } from '../checks/run-checks.js'
import type { Database } from '../database/database.js'
import { insertRows } from '../database/insert-rows.js'

export type NewFinding = Report & { segmentId: string; textId: string }

/** What a check objects to in a version, and what became of it. */
export type KeptFinding = {
  id: string
  versionId: string
  segmentId: string
  checkId: string
  severity: 'error' | 'warning'
  state: 'open' | 'fixed' | 'waived'
  details: Record<string, string>
  sourceSpan: [number, number] | null
  targetSpan: [number, number] | null
  replacement: string | null
  reason: string | null
  decidedBy: string | null
}

export type OpenFindings = { errors: number; warnings: number }

export type FindingStore = ReturnType<typeof findingStore>

export function findingStore(database: Database) {
  return {
    /**
     * Takes over what the checks find now, for the whole version, or for one segment in itself, or for what stands
     * between segments: what is not found any more is fixed; what stands open or waived and is found again, with the
     * same details, stays as it is; only what it weighs may have changed.
     */
    async replace(versionId: string, found: readonly NewFinding[], part: Part = 'all'): Promise<void> {
      const kept = await standingIn(database, versionId, part)
      const standing = new Set(found.map(identity))
      const gone = kept.filter(finding => !standing.has(identity({ ...finding, check: finding.checkId })))
      const known = new Set(kept.map(finding => identity({ ...finding, check: finding.checkId })))
      if (gone.length > 0) {
        await database
          .updateTable('findings')
          .set({ state: 'fixed', decidedAt: sql`now()` })
          .where(
            'id',
            'in',
            gone.map(({ id }) => id),
          )
          .execute()
      }
      const weights = new Map(found.map(finding => [identity(finding), finding.severity]))
      for (const finding of kept.filter(({ state }) => state === 'open')) {
        const severity = weights.get(identity({ ...finding, check: finding.checkId }))
        if (severity === undefined || severity === finding.severity) continue
        await database.updateTable('findings').set({ severity }).where('id', '=', finding.id).execute()
      }
      const fresh = found.filter(finding => !known.has(identity(finding)))
      await insertRows(
        database,
        'findings',
        fresh.map(finding => findingRow(versionId, finding)),
      )
    },

    of: (versionId: string, segmentId?: string): Promise<KeptFinding[]> => findingsOf(database, versionId, segmentId),

    find: (versionId: string, id: string): Promise<KeptFinding | undefined> =>
      columnsOf(database).where('versionId', '=', versionId).where('id', '=', id).forUpdate().executeTakeFirst(),

    /** How much is open in each of these versions; those with nothing open are left out. */
    async openIn(versionIds: readonly string[]): Promise<Map<string, OpenFindings>> {
      if (versionIds.length === 0) return new Map()
      const { rows } = await sql<OpenFindings & { versionId: string }>`
        select version_id as "versionId", count(*) filter (where severity = 'error')::int as errors,
          count(*) filter (where severity = 'warning')::int as warnings
        from findings where version_id = any(${[...versionIds]}::uuid[]) and state = 'open'
        group by version_id`.execute(database)
      return new Map(rows.map(({ versionId, ...open }) => [versionId, open]))
    },

    /** Lets a finding stand, for a reason. */
    waive: (id: string, reason: string, by: string) =>
      database
        .updateTable('findings')
        .set({ state: 'waived', reason, decidedBy: by, decidedAt: sql`now()` })
        .where('id', '=', id)
        .execute(),
  }
}

type Part = 'all' | 'across' | { segmentId: string }

async function standingIn(database: Database, versionId: string, part: Part): Promise<KeptFinding[]> {
  const found = await findingsOf(database, versionId, typeof part === 'object' ? part.segmentId : undefined)
  return found.filter(
    ({ state, checkId }) => state !== 'fixed' && (part === 'all' || isAcross(checkId) === (part === 'across')),
  )
}

function isAcross(checkId: string): boolean {
  return checksAcross.some(({ id }) => id === checkId)
}

/** Two findings are one if the same check says the same of the same segment. */
function identity({
  segmentId,
  check,
  details = {},
}: {
  segmentId: string
  check: string
  details?: Record<string, string>
}) {
  return JSON.stringify([segmentId, check, Object.entries(details).sort()])
}

function columnsOf(database: Database) {
  return database
    .selectFrom('findings')
    .select(['id', 'versionId', 'segmentId', 'checkId', 'severity', 'state', 'details'])
    .select(['sourceSpan', 'targetSpan', 'replacement', 'reason', 'decidedBy'])
}

function findingsOf(database: Database, versionId: string, segmentId?: string): Promise<KeptFinding[]> {
  return columnsOf(database)
    .where('versionId', '=', versionId)
    .$if(segmentId !== undefined, query => query.where('segmentId', '=', segmentId as string))
    .orderBy('id')
    .execute()
}

function findingRow(versionId: string, finding: NewFinding) {
  const { segmentId, textId, check, severity, details = {}, sourceSpan, targetSpan, replacement = null } = finding
  return {
    id: uuid(),
    versionId,
    segmentId,
    textId,
    checkId: check,
    severity,
    state: 'open' as const,
    details,
    sourceSpan: sourceSpan ?? null,
    targetSpan: targetSpan ?? null,
    replacement,
  }
}
