import type { Announce } from '../events.js'
import { unitNotFound } from '../problems.js'
import type { UnitStore } from './unit-store.js'

type Within = { units: Pick<UnitStore, 'remove'>; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

/** Takes a unit out of the memory. Versions that used it stay as they are; approved or imported again, it is back. */
export async function deleteUnit(
  { transaction }: Needs,
  { unitId, by }: { unitId: string; by: string },
): Promise<void> {
  await transaction(async ({ units, announce }) => {
    const language = await units.remove(unitId)
    if (language === null) throw unitNotFound({ unitId })
    await announce('memory.unit-deleted', { unitId, language }, by)
  })
}
