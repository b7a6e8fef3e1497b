import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { checksAcross } from '../checks/index.js'
import type { Report } from '../checks/run-checks.js'
import type { Database } from '../database/database.js'
import { insertRows } from '../database/insert-rows.js'
import { matchFindings } from './match-findings.js'

export type NewFinding = Report & { segmentId: string; textId: string }

/** What a check objects to in a version, and what became of it. */
export type KeptFinding = {
  id: string
  versionId: string
  segmentId: string
  textId: string
  checkId: string
  severity: 'error' | 'warning'
  state: 'open' | 'fixed' | 'waived'
  details: Record<string, string>
  sourceSpan: [number, number] | null
  targetSpan: [number, number] | null
  replacement: string | null
  reason: string | null
  decidedBy: string | null
  decidedByName: string | null
  decidedAt: Date | null
}

export type OpenFindings = { errors: number; warnings: number }

export type FindingStore = ReturnType<typeof findingStore>

export function findingStore(database: Database) {
  return {
    /**
     * Takes over what the checks find now, for the whole version, or for one segment in itself, or for what stands
     * between segments: what is not found any more is fixed; what stands open or waived and is found again stays as
     * it is; only where it stands, and while it is open what it weighs, may have changed.
     */
    async replace(versionId: string, found: readonly NewFinding[], part: Part = 'all'): Promise<void> {
      const { again, gone, fresh } = matchFindings(await standingIn(database, versionId, part), found)
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
      for (const { kept, found } of again) await renew(database, kept, found)
      await insertRows(
        database,
        'findings',
        fresh.map(finding => findingRow(versionId, finding)),
      )
    },

    /**
     * Lets stand again what somebody let stand in the version that a segment was carried over from: in the same words,
     * of which the same check says the same. What became an error since is let stand for a reason only.
     */
    carryWaivers: (versionId: string) =>
      sql`
        update findings set state = 'waived', reason = earlier.reason, decided_by = earlier.decided_by,
          decided_by_name = earlier.decided_by_name, decided_at = earlier.decided_at
        from segment_texts carried
        join segment_texts origin on origin.id = carried.carried_from and origin.target = carried.target
        join findings earlier on earlier.version_id = origin.version_id and earlier.segment_id = origin.segment_id
        where findings.version_id = ${versionId} and findings.state = 'open' and carried.id = findings.text_id
          and earlier.state = 'waived' and (findings.severity = 'warning' or earlier.reason is not null)
          and earlier.check_id = findings.check_id and earlier.details = findings.details
          and earlier.source_span is not distinct from findings.source_span
          and earlier.target_span is not distinct from findings.target_span`.execute(database),

    of: (versionId: string, segmentId?: string): Promise<KeptFinding[]> => findingsOf(database, versionId, segmentId),

    async find(versionId: string, id: string): Promise<KeptFinding | undefined> {
      const { rows } = await sql<KeptFinding>`
        select ${columns} from findings where version_id = ${versionId} and id = ${id} for update`.execute(
        database.withoutPlugins(),
      )
      return rows[0]
    },

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

    /** Lets a finding stand, for a reason if one was given. */
    waive: (id: string, reason: string | null, by: { id: string; name: string }) =>
      database
        .updateTable('findings')
        .set({ state: 'waived', reason, decidedBy: by.id, decidedByName: by.name, decidedAt: sql`now()` })
        .where('id', '=', id)
        .execute(),

    /** Opens a finding that somebody let stand. */
    reopen: (id: string) => database.updateTable('findings').set(undecided).where('id', '=', id).execute(),
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

/**
 * Notes where a finding that was found again stands, and what it weighs while nobody has decided about it. A warning
 * that was let stand without a reason is open again once it weighs as an error, which needs one.
 */
async function renew(database: Database, kept: KeptFinding, found: NewFinding): Promise<void> {
  const { textId, sourceSpan = null, targetSpan = null, replacement = null } = found
  const needsReason = kept.state === 'waived' && kept.reason === null && found.severity === 'error'
  const severity = kept.state === 'open' || needsReason ? found.severity : kept.severity
  if (kept.textId === textId && kept.severity === severity) return
  await database
    .updateTable('findings')
    .set({ textId, severity, sourceSpan: asJson(sourceSpan), targetSpan: asJson(targetSpan), replacement })
    .$if(needsReason, query => query.set(undecided))
    .where('id', '=', kept.id)
    .execute()
}

const undecided = { state: 'open', reason: null, decidedBy: null, decidedByName: null, decidedAt: null } as const

function asJson(span: [number, number] | null): string | null {
  return span && JSON.stringify(span)
}

/** @NOTE They have their names already: giving thousands of rows other keys would hold the event loop up. */
const columns = sql`id, version_id as "versionId", segment_id as "segmentId", text_id as "textId",
  check_id as "checkId", severity, state, details, source_span as "sourceSpan", target_span as "targetSpan",
  replacement, reason, decided_by as "decidedBy", decided_by_name as "decidedByName", decided_at as "decidedAt"`

async function findingsOf(database: Database, versionId: string, segmentId?: string): Promise<KeptFinding[]> {
  const { rows } = await sql<KeptFinding>`
    select ${columns} from findings
    where version_id = ${versionId} ${segmentId === undefined ? sql`` : sql`and segment_id = ${segmentId}`}
    order by id`.execute(database.withoutPlugins())
  return rows
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
