import { clearEngineGlossaries } from '../src/glossary/clear-engine-glossaries.js'
import { defineWorker } from './worker.js'

/**
 * Has no way to give up: as long as words are where nobody needs them, it is rung again. Each night's comparison rings
 * it too, for what could not be taken out as long as the provider had no key.
 */
export default defineWorker({
  name: 'clear-engine-glossaries',
  on: ['glossary.term-changed', 'glossary.term-removed', 'glossary.imported', 'reconciliation.opened'],
  concurrency: 1,
  run: services => clearEngineGlossaries(services),
})
