/** What a budget is for: everything, one provider, or one section. */
export const budgetScopes = ['overall', 'provider', 'section'] as const

/** How many characters a month (UTC) may cost; `name` is the provider's or the section's. */
export type Budget = { scope: (typeof budgetScopes)[number]; name: string | null; characters: number }

/** A budget and what of it is taken: billed, or reserved by requests that are out or in doubt. */
export type BudgetState = Budget & { spent: number; left: number }

/** A request did not fit into a budget, and so was not sent. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent'

  /**
   * `seen` are all budgets as they were: whoever parks because of them asks whether they still are. `at` is when, by
   * the database's clock: the month that is spent is that one's.
   */
  constructor(
    readonly budget: BudgetState,
    readonly seen: readonly Budget[],
    readonly at: Date,
  ) {
    super(`The ${nameOf(budget)} of ${budget.characters} characters has ${budget.left} left this month.`)
  }
}

/** Milliseconds until the next month begins, in UTC as everywhere. */
export function untilNextMonth(now: Date): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1) - now.getTime()
}

/** True if both say the same. */
export function isSameBudgets(some: readonly Budget[], others: readonly Budget[]): boolean {
  const told = (budgets: readonly Budget[]) =>
    JSON.stringify(budgets.map(({ scope, name, characters }) => [scope, name, characters]))
  return told(some) === told(others)
}

function nameOf({ scope, name }: Budget): string {
  return scope === 'overall' ? 'overall budget' : `budget for ${name}`
}
