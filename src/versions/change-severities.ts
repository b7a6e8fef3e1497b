import type { SeverityRule } from '../checks/weigh-reports.js'
import type { Announce } from '../events.js'
import type { SeverityStore } from './severity-store.js'

type Within = { severities: SeverityStore; announce: Announce }
type Needs = { transaction<Result>(work: (within: Within) => Promise<Result>): Promise<Result> }

type Change = {
  rules: readonly SeverityRule[]
  by: string
  /** Throws if the rules are not what their author saw. */
  mustMatch(rules: readonly SeverityRule[]): void
}

/** Lets checks weigh otherwise from here on; findings that stand keep what they weigh until their segment is checked anew. */
export async function changeSeverities({ transaction }: Needs, { rules, by, mustMatch }: Change): Promise<void> {
  await transaction(async ({ severities, announce }) => {
    await severities.lock()
    mustMatch(await severities.all())
    await severities.replace(rules)
    await announce('checks.severities-changed', { rules: rules.length }, by)
  })
}
