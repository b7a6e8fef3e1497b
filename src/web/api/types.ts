import type { z } from 'zod'
import type { articleShown, comparisonShown, revisionShown } from '../../articles/article-schemas.js'
import type { languagesShown } from '../../articles/language-routes.js'
import type { termUse } from '../../content/term-use-routes.js'
import type { glossaryComparison } from '../../glossary/glossary-file-schemas.js'
import type { termInput, termShown } from '../../glossary/glossary-schemas.js'
import type { jobShown } from '../../jobs/job-routes.js'
import type { providerShown } from '../../jobs/provider-routes.js'
import type { budgetsShown } from '../../ledger/budget-routes.js'
import type { reconciliationShown } from '../../ledger/reconciliation-routes.js'
import type { usageShown } from '../../ledger/usage-routes.js'
import type { unitShown } from '../../memory/memory-routes.js'
import type { importReport } from '../../memory/tmx-routes.js'
import type { callerShown, eventShown, keyMade, keyShown, userListed, userShown } from '../../people/people-schemas.js'
import type { invitationMade, openInvitation, sessionList, userSession } from '../../people/sign-in-schemas.js'
import type { attentionShown } from '../../reviews/attention-routes.js'
import type { checkShown } from '../../versions/check-routes.js'
import type { estimatesShown } from '../../versions/estimate-routes.js'
import type { severitiesShown } from '../../versions/severity-routes.js'
import type { suggestionsShown } from '../../versions/text-routes.js'
import type { findingShown, segmentShown, versionListed, versionShown } from '../../versions/version-schemas.js'

// What the API answers, as its published schemas say; nothing else of the server is known here.

export type Article = z.infer<typeof articleShown>
export type Languages = z.infer<typeof languagesShown>
export type Revision = z.infer<typeof revisionShown>
export type Comparison = z.infer<typeof comparisonShown>
export type Job = z.infer<typeof jobShown>
export type Attention = z.infer<typeof attentionShown>
export type VersionListed = z.infer<typeof versionListed>
export type Version = z.infer<typeof versionShown>
export type Segment = z.infer<typeof segmentShown>
export type Suggestions = z.infer<typeof suggestionsShown>
export type Check = z.infer<typeof checkShown>
export type Finding = z.infer<typeof findingShown>
export type Caller = z.infer<typeof callerShown>
export type Session = z.infer<typeof sessionList>[number]
export type UserListed = z.infer<typeof userListed>
export type UserSession = z.infer<typeof userSession>
export type User = z.infer<typeof userShown>
export type Invitation = z.infer<typeof openInvitation>
export type Invited = z.infer<typeof invitationMade>
export type Key = z.infer<typeof keyShown>
export type KeyMade = z.infer<typeof keyMade>
export type Provider = z.infer<typeof providerShown>
export type Estimates = z.infer<typeof estimatesShown>
export type Budgets = z.infer<typeof budgetsShown>
export type MemoryUnit = z.infer<typeof unitShown>
export type ImportReport = z.infer<typeof importReport>
export type Usage = z.infer<typeof usageShown>
export type Reconciliation = z.infer<typeof reconciliationShown>
export type Severities = z.infer<typeof severitiesShown>
export type Term = z.infer<typeof termShown>
export type TermInput = z.infer<typeof termInput>
export type TermUse = z.infer<typeof termUse>
export type GlossaryComparison = z.infer<typeof glossaryComparison>
export type Event = z.infer<typeof eventShown>

/** A page of a list, and the cursor of the next. */
export type Page<Item> = { items: Item[]; next: string | null }
