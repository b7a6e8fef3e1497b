import { lengthOf, spreadFor } from '../../src/checks/lengths/unusual-length.js'
import { readPlainText } from '../../src/checks/reading/plain-text.js'
import { corpusLanguages, isHeldOut, readCorpus, type Translation } from './read-corpus.js'

/** Learns from the part of the corpus that may be tuned on how long translations are, for `lengths/length-ratios.ts`. */
function main(): void {
  const forTuning = readCorpus().filter(({ id }) => !isHeldOut(id))
  for (const language of corpusLanguages) {
    const { ratio, spread } = learn(forTuning.filter(({ base }) => base === language))
    process.stdout.write(`  ${language}: { ratio: ${ratio.toFixed(2)}, spread: ${spread.toFixed(2)} },\n`)
  }
}

/** Sentences of every length count alike: each by how far it is off for its own. */
function learn(pairs: readonly Translation[]) {
  const texts = pairs.map(({ source, target }) => [plainOf(source), plainOf(target)] as const)
  const lengths = texts.map(([from, to]) => [lengthOf(from, to), lengthOf(to, from)] as const)
  const logarithms = lengths.map(([from, to]) => Math.log(to / from))
  const middle = mean(logarithms)
  const deviations = lengths.map(([from, to]) => (Math.log(to / from) - middle) / spreadFor(from, 1))
  return { ratio: Math.exp(middle), spread: Math.sqrt(mean(deviations.map(value => value * value))) }
}

function plainOf(text: string): string {
  return readPlainText(text).text.trim()
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

main()
