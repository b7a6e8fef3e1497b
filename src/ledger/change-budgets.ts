import type { Announce } from '../events.js'
import type { Budget } from './budget.js'
import type { BudgetStore } from './budget-store.js'

type Within = {
  budgets: BudgetStore
  jobs: { resumeSoon(type: string): Promise<void> }
  announce: Announce
}
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

type Change = {
  budgets: readonly Budget[]
  by: string
  /** Throws if the budgets are not what their author saw. */
  mustMatch(budgets: readonly Budget[]): void
}

/** Sets the budgets; what waits for one goes on, and parks again if it still does not fit. */
export async function changeBudgets({ transaction }: Needs, { budgets: wanted, by, mustMatch }: Change): Promise<void> {
  await transaction(async ({ budgets, jobs, announce }) => {
    await budgets.lock()
    mustMatch(await budgets.all())
    await budgets.replace(wanted)
    await jobs.resumeSoon('budget')
    await announce('budgets.changed', { budgets: wanted.length }, by)
  })
}
