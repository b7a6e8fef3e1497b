import { letterDistance } from '../segments/letter-distance.js'
import { withoutTags } from '../segments/tags.js'
import type { Languages, MemoryStore, Unit } from './memory-store.js'
import { replaceNumbers } from './replace-numbers.js'

/** An approved translation of the same or a similar text, for a person to take or leave. */
type Match = Omit<Unit, 'approvedAt'> & {
  /** How alike the sources are, in percent. */
  score: number
  /** The target as it would be offered. */
  target: string
  /** True if `target` has the numbers of the text that is sought, and not those that were approved. */
  numbersReplaced: boolean
}

const leastScore = 75
const offered = 3
/** A sentence as long as this is none, and comparing it would hold everybody else up. */
const longest = 1_000

/** What was approved for texts at least 75 % alike, the most alike first. Nothing of it is ever taken by itself. */
export async function findSimilar(memory: Pick<MemoryStore, 'candidates'>, text: string, languages: Languages) {
  if (text.length > longest || text.trim() === '') return []
  const candidates = await memory.candidates(text, languages)
  return bestOf(candidates, text, languages.to)
}

/** Scores candidates letter by letter, and keeps the best of those that say something different. */
function bestOf(candidates: readonly Unit[], text: string, language: string): Match[] {
  const scored = candidates
    .map(unit => matchOf(unit, text, language))
    .filter(({ score }) => score >= leastScore)
    .sort((one, other) => other.score - one.score || rank(other) - rank(one))
  const seen = new Set<string>()
  return scored.filter(({ target }) => !seen.has(target) && seen.add(target)).slice(0, offered)
}

function matchOf({ approvedAt, ...unit }: Unit, text: string, language: string): Match {
  const replaced = replaceNumbers(unit, text, language)
  return {
    ...unit,
    target: replaced ?? unit.target,
    score: scoreOf(withoutTags(unit.source), withoutTags(text)),
    numbersReplaced: replaced !== null,
  }
}

/** A person's words come before a machine's that were only approved. */
function rank({ writtenOrigin, numbersReplaced }: Match): number {
  return (numbersReplaced ? 2 : 0) + (writtenOrigin === 'human' ? 1 : 0)
}

function scoreOf(known: string, text: string): number {
  const longer = Math.max(known.length, text.length)
  if (longer === 0) return 0
  const distance = letterDistance(known, text, Math.floor((longer * (100 - leastScore)) / 100))
  return Math.max(0, Math.floor((100 * (longer - distance)) / longer))
}
