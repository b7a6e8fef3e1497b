import { parseArgs } from 'node:util'
import { shout } from '../../tests/support/fake-deepl/answer.js'
import { startFakeDeepl } from '../../tests/support/fake-deepl.js'
import { translateSentence } from './translate-sentence.js'

// The tests' DeepL, but with translations of the benches' articles that are right: one that shouts German has the
// checks object to every sentence, and a bench would measure how findings are written down.
const { values } = parseArgs({ options: { latency: { type: 'string' } } })
const { url } = await startFakeDeepl({
  latencyMs: Number(values.latency ?? 0),
  translate: (xml, target) => translateSentence(xml, target) ?? shout(xml, target),
})
console.log(url)
