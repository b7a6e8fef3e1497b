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

/**
 * Takes a TMX file into the memory: all of it that can be taken, with a line for each that cannot, or nothing where it
 * cannot be read to its end. Some hundred units at a time, as nobody is told of any event while a transaction is open
 * that began before it; importing again what broke off on the way brings the rest.
 */
export async function importTmx({ transaction }: Needs, { bytes, from, file, by }: Import): Promise<Report> {
  await readToItsEnd(bytes, from)
  const importId = uuid()
  const origin = { importId, file, by: by.id, byName: by.name, at: new Date().toISOString() }
  const report: Report = { file, read: 0, added: 0, known: 0, refused: 0, remarks: [] }
  for await (const some of batches(readTmx(bytes, from), remark => note(report, remark))) {
    const rows = some.map(unit => incoming(unit, origin))
    const added = await transaction(({ units }) => units.takeIn(rows, { from, by }))
    report.read += some.length
    report.added += added
    report.known += some.length - added
  }
  await transaction(({ announce }) => announce('memory.imported', { importId, file, added: report.added }, by.id))
  return report
}

async function readToItsEnd(bytes: Uint8Array, from: string): Promise<void> {
  try {
    for await (const _ of readTmx(bytes, from));
  } catch (error) {
    if (error instanceof FileFault) throw memoryFileRefused({ reason: error.reason, line: error.line })
    throw error
  }
}

async function* batches(
  all: AsyncIterable<TmxUnit | TmxRemark>,
  onRemark: (remark: TmxRemark) => void,
): AsyncGenerator<TmxUnit[]> {
  let waiting: TmxUnit[] = []
  let letters = 0
  for await (const found of all) {
    if ('reason' in found) {
      onRemark(found)
      continue
    }
    waiting.push(found)
    letters += found.source.length + found.target.length
    if (waiting.length < atOnce.units && letters < atOnce.letters) continue
    yield waiting
    waiting = []
    letters = 0
  }
  if (waiting.length > 0) yield waiting
}

function note(report: Report, remark: TmxRemark): void {
  if (!remark.taken) {
    report.read += 1
    report.refused += 1
  }
  if (report.remarks.length < mostRemarks) report.remarks.push(remark)
}

function incoming({ language, source, target, authorship }: TmxUnit, origin: Record<string, string>) {
  const writtenBy = authorship.changeId ?? authorship.creationId ?? origin.file ?? ''
  return { language, source, target, sourceHash: hashSource(source), writtenBy, imported: { ...origin, ...authorship } }
}
