import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { insertRows } from '../database/insert-rows.js'
import { type Budget, BudgetSpent, type BudgetState, type Spending } from './budget.js'

export type BudgetStore = ReturnType<typeof budgetStore>

/** The newsroom's budgets, and what the ledger says is taken of each. */
export function budgetStore(database: Database, { freeProviders = [] }: { freeProviders?: readonly string[] } = {}) {
  return {
    all: (): Promise<Budget[]> => allOf(database),

    /** With what is taken of each this month. */
    states: (): Promise<BudgetState[]> => statesOf(database, freeProviders),

    /** Characters left for a provider and a section: what the tightest budget leaves. Null without one. */
    async left(provider: string, section: string | null): Promise<number | null> {
      const counts = isFor({ provider, section }, freeProviders)
      const lefts = (await statesOf(database, freeProviders)).filter(counts).map(({ left }) => left)
      return lefts.length === 0 ? null : Math.max(0, Math.min(...lefts))
    },

    /** Nobody changes them, or gives back what was reserved of them, until the transaction ends. */
    async hold(): Promise<void> {
      await sql`select place from budgets order by place for share`.execute(database)
    },

    /** Nobody spends of them or parks because of them until the transaction ends; false if there are none. */
    async holdAlone(): Promise<boolean> {
      const { rows } = await sql`select place from budgets order by place for update`.execute(database)
      return rows.length > 0
    },

    /** Nobody else reads them to spend or to change until the transaction ends. */
    async lock(): Promise<void> {
      await sql`lock table budgets in exclusive mode`.execute(database)
    },

    async replace(budgets: readonly Budget[]): Promise<void> {
      await database.deleteFrom('budgets').execute()
      await insertRows(
        database,
        'budgets',
        budgets.map(({ characters, ...budget }, place) => ({ ...budget, place, characters: String(characters) })),
      )
    },
  }
}

/**
 * Throws `BudgetSpent` if this transaction has asked for more than a budget leaves. Who asks holds the budgets until
 * the commit, so that two never take the same rest; the sums are read after that, in a statement of its own.
 */
export async function stayWithinBudgets(
  database: Database,
  spending: Spending,
  freeProviders: readonly string[],
): Promise<void> {
  const { provider, section } = spending
  const isFree = freeProviders.includes(provider)
  const { rows } = await sql<{ at: Date }>`
    select now() as at from budgets
    where (scope = 'provider' and name = ${provider})
      or (not ${isFree}::boolean and (scope = 'overall' or (scope = 'section' and name = ${section})))
    order by place for update`.execute(database)
  const [first] = rows
  if (!first) return
  const states = await statesOf(database, freeProviders)
  const spent = states.filter(isFor(spending, freeProviders)).find(({ left }) => left < 0)
  if (spent) throw new BudgetSpent(spent, spending, first.at)
}

/** A budget is money: what costs nothing is held by its own alone. */
function isFor({ provider, section }: Omit<Spending, 'characters'>, freeProviders: readonly string[]) {
  const isFree = freeProviders.includes(provider)
  return ({ scope, name }: Budget) => {
    if (scope === 'provider') return name === provider
    return !isFree && (scope === 'overall' || (section !== null && name === section))
  }
}

async function allOf(database: Database): Promise<Budget[]> {
  const { rows } = await sql<Budget>`
    select scope, name, characters::float8 as characters from budgets order by place`.execute(database)
  return rows
}

async function statesOf(database: Database, freeProviders: readonly string[]): Promise<BudgetState[]> {
  const { rows } = await sql<BudgetState>`
    select scope, name, budgets.characters::float8 as characters, taken::float8 as spent,
      (budgets.characters - taken)::float8 as left
    from budgets, lateral (
      select coalesce(sum(sums.characters), 0) as taken from ledger_months sums
      where month = date_trunc('month', now() at time zone 'UTC')::date
        and ((scope = 'provider' and name = provider) or (provider <> all(${[...freeProviders]}::text[])
          and (scope = 'overall' or (scope = 'section' and name = section))))
    ) spending
    order by place`.execute(database)
  return rows
}
