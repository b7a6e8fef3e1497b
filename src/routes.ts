import { articleRoutes } from './articles/article-routes.js'
import { languageRoutes } from './articles/language-routes.js'
import { previewRoutes } from './articles/preview-routes.js'
import { revisionRoutes } from './articles/revision-routes.js'
import type { ChangeStore } from './content/change-store.js'
import { contentRoutes } from './content/content-routes.js'
import type { DocumentListStore } from './content/document-list-store.js'
import { pageRoutes } from './content/page-routes.js'
import { termUseRoutes } from './content/term-use-routes.js'
import type { FeedWatch } from './database/feed-watch.js'
import { glossaryFileRoutes } from './glossary/glossary-file-routes.js'
import { termRoutes } from './glossary/term-routes.js'
import type { Route } from './http/route.js'
import { jobRoutes } from './jobs/job-routes.js'
import { providerRoutes } from './jobs/provider-routes.js'
import { budgetRoutes } from './ledger/budget-routes.js'
import { reconciliationRoutes } from './ledger/reconciliation-routes.js'
import { usageRoutes } from './ledger/usage-routes.js'
import { memoryRoutes } from './memory/memory-routes.js'
import { tmxRoutes } from './memory/tmx-routes.js'
import { eventRoutes } from './people/event-routes.js'
import { invitationRoutes } from './people/invitation-routes.js'
import { keyRoutes } from './people/key-routes.js'
import { sessionRoutes } from './people/session-routes.js'
import type { SignInNeeds } from './people/sign-in-needs.js'
import { singleSignOnRoutes } from './people/single-sign-on-routes.js'
import { userRoutes } from './people/user-routes.js'
import { userSessionRoutes } from './people/user-session-routes.js'
import { attentionRoutes } from './reviews/attention-routes.js'
import { reviewRoutes } from './reviews/review-routes.js'
import type { Services } from './services.js'
import { checkRoutes } from './versions/check-routes.js'
import { estimateRoutes } from './versions/estimate-routes.js'
import { severityRoutes } from './versions/severity-routes.js'
import type { WordFinding } from './versions/show-version.js'
import { textRoutes } from './versions/text-routes.js'
import { versionRoutes } from './versions/version-routes.js'

/** What the API's handlers are given: the services, and what only reading over HTTP takes. */
export type ApiNeeds = Services &
  Pick<SignInNeeds, 'signIn' | 'singleSignOn' | 'guess'> & {
    word: WordFinding
    changes: ChangeStore
    changeWatch: FeedWatch
    eventWatch: FeedWatch
    documentList: DocumentListStore
  }

/** Every address of the API, in the order of the reference. */
export function apiRoutes({ isDeliveryPublic }: { isDeliveryPublic: boolean }): Route<ApiNeeds>[] {
  return [
    ...articleRoutes,
    ...languageRoutes,
    ...revisionRoutes,
    ...previewRoutes,
    ...estimateRoutes,
    ...usageRoutes,
    ...reconciliationRoutes,
    ...budgetRoutes,
    ...jobRoutes,
    ...providerRoutes,
    ...versionRoutes,
    ...textRoutes,
    ...pageRoutes,
    ...reviewRoutes,
    ...attentionRoutes,
    ...checkRoutes,
    ...severityRoutes,
    ...memoryRoutes,
    ...tmxRoutes,
    ...termRoutes,
    ...glossaryFileRoutes,
    ...termUseRoutes,
    ...contentRoutes({ isPublic: isDeliveryPublic }),
    ...sessionRoutes,
    ...singleSignOnRoutes,
    ...invitationRoutes,
    ...userRoutes,
    ...userSessionRoutes,
    ...keyRoutes,
    ...eventRoutes,
  ]
}
