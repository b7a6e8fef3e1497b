import draftVersion from './draft-version.js'
import openJobs from './open-jobs.js'
import publishDocument from './publish-document.js'

/** Every worker, in the order an article meets them. */
export const workers = [openJobs, draftVersion, publishDocument] as const
