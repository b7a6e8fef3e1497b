/** What a budget is for: everything, one provider, or one section. */
export const budgetScopes = ['overall', 'provider', 'section'] as const

/** How many characters a month (UTC) may cost; `name` is the provider's or the section's. */
export type Budget = { scope: (typeof budgetScopes)[number]; name: string | null; characters: number }

/** A budget and what of it is taken: billed, or reserved by requests that are out or in doubt. */
export type BudgetState = Budget & { spent: number; left: number }

/** What a request is about to cost: this many characters, of the budgets that are for its provider and section. */
export type Spending = { provider: string; section: string | null; characters: number }

/** A request did not fit into a budget, and so was not sent. */
export class BudgetSpent extends Error {
  override name = 'BudgetSpent'

  /**
   * `spending` is what did not fit: whoever parks because of it asks whether it still does not. `at` is when, by the
   * database's clock: the month that is spent is that one's.
   */
  constructor(
    readonly budget: BudgetState,
    readonly spending: Spending,
    readonly at: Date,
  ) {
    super(wordsFor(budget, spending))
  }
}

/** Milliseconds until the next month begins, in UTC as everywhere. */
export function untilNextMonth(now: Date): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1) - now.getTime()
}

/** What is left of it without the request, which does not fit. */
function wordsFor(budget: BudgetState, { characters }: Spending): string {
  const left = budget.left + characters
  const rest = left > 0 ? `has ${left} left this month` : 'is used up for this month'
  return `The ${nameOf(budget)} of ${budget.characters} characters ${rest}; ${characters} are needed.`
}

function nameOf({ scope, name }: Budget): string {
  return scope === 'overall' ? 'overall budget' : `budget for ${name}`
}
