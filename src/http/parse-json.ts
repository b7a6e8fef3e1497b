import { duplicateKey, malformedJson, malformedText, nestedTooDeep } from '../problems.js'
import { pointerTo } from './pointer.js'

const depthLimit = 32

/**
 * Reads a JSON object or list and refuses what `JSON.parse` lets through and others stumble over: a key given
 * twice, nesting without end, NUL and lone surrogates.
 */
export function parseJson(text: string): unknown {
  const value = parse(text)
  if (typeof value !== 'object' || value === null) throw malformedJson({})

  checkStructure(text)
  checkTexts(value)
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw malformedJson({})
  }
}

type Level = { keys: Set<string> | null; step: string | number }

/** Walks the brackets and keys of text that is known to be JSON; without recursion, since depth is what it guards. */
function checkStructure(text: string): void {
  const levels: Level[] = []
  for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1)
    switch (text[at]) {
      case '{':
      case '[':
        if (levels.length === depthLimit) throw nestedTooDeep({ limit: depthLimit })
        levels.push(text[at] === '{' ? { keys: new Set(), step: '' } : { keys: null, step: 0 })
        break
      case '}':
      case ']':
        levels.pop()
        break
      case ',':
        if (typeof level?.step === 'number') level.step++
        break
      case '"': {
        const end = endOfString(text, at)
        if (level?.keys && isKey(text, end)) noteKey(levels, level.keys, JSON.parse(text.slice(at, end)))
        at = end - 1
      }
    }
  }
}

function noteKey(levels: Level[], keys: Set<string>, key: string): void {
  const level = levels.at(-1)
  if (level) level.step = key
  if (keys.has(key)) throw duplicateKey({ pointer: pointerTo(levels.map(({ step }) => step)) })
  keys.add(key)
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** In an object, a string before a colon is a key. */
function isKey(text: string, end: number): boolean {
  let at = end
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++
  return text[at] === ':'
}

/** NUL and lone surrogates have no place in any text, and the database would choke on them. */
function checkTexts(value: unknown): void {
  if (typeof value === 'string') checkText(value)
  if (typeof value !== 'object' || value === null) return
  for (const [key, entry] of Object.entries(value)) {
    checkText(key)
    checkTexts(entry)
  }
}

/** Refuses text that no database column or document could hold. */
export function checkText(text: string): void {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) throw malformedText({})
}
