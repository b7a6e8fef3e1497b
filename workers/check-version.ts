import { checkVersion } from '../src/versions/check-version.js'
import { defineWorker } from './worker.js'

export default defineWorker({
  name: 'check-version',
  on: ['version.drafted'],
  concurrency: 4,
  run: (services, { data }) => checkVersion(services, data),
})
