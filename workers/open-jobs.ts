import { openJobs } from '../src/jobs/open-jobs.js'
import { defineWorker } from './worker.js'

export default defineWorker({
  name: 'open-jobs',
  on: ['article.received', 'article.revised', 'article.languages-added'],
  concurrency: 4,
  run: (services, { data }) => openJobs(services, data),
})
