import clearEngineGlossaries from './clear-engine-glossaries.js'
import draftVersion from './draft-version.js'
import openJobs from './open-jobs.js'
import publishDocument from './publish-document.js'
import reconcileLedger from './reconcile-ledger.js'

/** Every worker, in the order an article meets them; the last two meet none. */
export const workers = [openJobs, draftVersion, publishDocument, reconcileLedger, clearEngineGlossaries] as const
