import { v7 as uuid } from 'uuid'
import type { Announce } from '../events.js'
import { FileFault } from '../formats/file-fault.js'
import { memoryFileRefused } from '../problems.js'
import { hashSource } from '../segments/segment-blocks.js'
import { readTmx } from './tmx/read-tmx.js'
import type { TmxRemark, TmxUnit } from './tmx/unit-of.js'
import type { UnitStore } from './unit-store.js'

type Within = { units: Pick<UnitStore, 'takeIn'>; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }
type Import = { bytes: Uint8Array; from: string; file: string; by: { id: string; name: string } }

/** What became of each translation in a file: added + known + refused = read. */
type Report = { file: string; read: number; added: number; known: number; refused: number; remarks: TmxRemark[] }

/** How many units, and letters of theirs, go to the database at once: what is more holds others up. */
const atOnce = { units: 500, letters: 500_000 }
const mostRemarks = 1_000

/** Takes a TMX file into the memory: all of it that can be taken, with a line for each that cannot, or nothing. */
export async function importTmx({ transaction }: Needs, { bytes, from, file, by }: Import): Promise<Report> {
  return transaction(async ({ units, announce }) => {
    const importId = uuid()
    const origin = { importId, file, by: by.id, byName: by.name, at: new Date().toISOString() }
    const report: Report = { file, read: 0, added: 0, known: 0, refused: 0, remarks: [] }
    let waiting: TmxUnit[] = []
    let letters = 0
    const take = async () => {
      const rows = waiting.map(unit => incoming(unit, origin))
      const added = rows.length === 0 ? 0 : await units.takeIn(rows, { from, by })
      report.added += added
      report.known += waiting.length - added
      waiting = []
      letters = 0
    }
    for await (const found of readTmx(bytes, from)) {
      note(report, found)
      if ('reason' in found) continue
      waiting.push(found)
      letters += found.source.length + found.target.length
      if (waiting.length === atOnce.units || letters > atOnce.letters) await take()
    }
    await take()
    await announce('memory.imported', { importId, file, added: report.added }, by.id)
    return report
  }).catch(error => {
    if (error instanceof FileFault) throw memoryFileRefused({ reason: error.reason, line: error.line })
    throw error
  })
}

function note(report: Report, found: TmxUnit | TmxRemark): void {
  const isRemark = 'reason' in found
  if (!isRemark || !found.taken) report.read += 1
  if (!isRemark) return
  if (!found.taken) report.refused += 1
  if (report.remarks.length < mostRemarks) report.remarks.push(found)
}

function incoming({ language, source, target, authorship }: TmxUnit, origin: Record<string, string>) {
  const writtenBy = authorship.changeId ?? authorship.creationId ?? origin.file ?? ''
  return { language, source, target, sourceHash: hashSource(source), writtenBy, imported: { ...origin, ...authorship } }
}
