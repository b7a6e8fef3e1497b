import type { Meter } from '../providers/provider.js'

/** What a provider said it counted: it was asked at `askedAt` and had answered at `answeredAt`, by the database's clock. */
export type Reading = Meter & { askedAt: Date; answeredAt: Date }

/** What a reading left open: characters that may be counted late. `billed` were certainly paid, `possible` may have been. */
export type Outstanding = { billed: number; possible: number }

/**
 * What the ledger knows of a stretch of time. `billed` is what was certainly asked and answered within it; `possible`
 * what may be counted in it, too: in doubt, or under way when it began or ended. `late…` is the part of the last hour.
 */
export type Asked = Outstanding & { lateBilled: number; latePossible: number }

/**
 * With what a reading is compared.
 * - `previous`: the reading before.
 * - `period`: nothing, as the provider began to count anew, and says when.
 * - `restart`: nothing, as the count is smaller than before, so it began anew at some time in between.
 * - `none`: it is the first, or that of another key; there is nothing to compare.
 */
export const bases = ['previous', 'period', 'restart', 'none'] as const

export type Basis = (typeof bases)[number]

/** A stretch of time whose ends are not sharp: something of each happened between two moments. */
export type Stretch = { from: [Date, Date]; to: [Date, Date] }

/**
 * DeepL says that its count may come late and not by how much (DeepLcom/deepl-python#50); what is younger than this
 * may be missing from it.
 */
export const countedWithinMs = 3_600_000

/** Finds out with what a reading is to be compared, and for which stretch of time the ledger is to be asked. */
export function basisOf(reading: Reading, previous: Reading | undefined): { basis: Basis; stretch: Stretch | null } {
  const to: [Date, Date] = [reading.askedAt, reading.answeredAt]
  if (!previous || previous.countsOf !== reading.countsOf || previous.account !== reading.account) {
    return { basis: 'none', stretch: null }
  }
  const { periodStart: start } = reading
  if (start && start > previous.answeredAt) {
    return { basis: 'period', stretch: { from: [new Date(start.getTime() - countedWithinMs), start], to } }
  }
  const since: Stretch = { from: [previous.askedAt, previous.answeredAt], to }
  const isSamePeriod = start !== null && start.getTime() === previous.periodStart?.getTime()
  return { basis: reading.counted < previous.counted && !isSamePeriod ? 'restart' : 'previous', stretch: since }
}

/** By how much a count grew on this basis. */
export function increaseOf(basis: Basis, { counted }: Reading, previous: Reading | undefined): number {
  return basis === 'previous' ? counted - (previous?.counted ?? 0) : counted
}

/**
 * How many characters a provider counted that the ledger does not explain (`drift` above zero), or did not count
 * though it was paid for (below), and what is left to be counted late. Where the count began anew at an unknown time,
 * nothing of what was billed has to be in it.
 */
export function findDrift(
  basis: Basis,
  increase: number,
  asked: Asked,
  before: Outstanding,
): { drift: number; outstanding: Outstanding } {
  const isWhole = basis === 'previous'
  const sharp = basis === 'restart' ? 0 : asked.billed
  const billed = sharp + (isWhole ? before.billed : 0)
  const possible = asked.possible + (asked.billed - sharp) + before.possible + (isWhole ? 0 : before.billed)
  const rest = billed + possible - increase
  const missing = Math.max(0, billed - increase)
  const late = Math.min(missing, asked.lateBilled)
  // What was counted may have been what is in doubt, and what was certainly billed is still to come.
  const open = Math.min(rest - missing, asked.lateBilled + asked.latePossible - late)
  return {
    drift: rest < 0 ? -rest : late - missing,
    outstanding: { billed: late, possible: Math.max(0, open) },
  }
}
