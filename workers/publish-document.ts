import { publishDocument } from '../src/content/publish-document.js'
import { defineWorker } from './worker.js'

export default defineWorker({
  name: 'publish-document',
  on: ['version.approved'],
  concurrency: 2,
  run: (services, { data }) => publishDocument(services, data),
})
