import type { LeftOut, LeftOutReason } from './article-text.js'
import { furnitureLines, furniturePatterns, sectionNames } from './furniture-words.js'
import { sameWords } from './lift-headline.js'

/** One line of a copied text, with its place in the file (from 1). */
export type TextLine = { line: number; text: string }

/**
 * Sorts a copied page's lines into the article and its furniture. Only what cannot be a sentence
 * of the article goes; when in doubt a line stays, and so do those in `keep`, by their number.
 */
export function leaveOutFurniture(lines: readonly TextLine[], given?: string, keep: readonly number[] = []) {
  const wanted = new Set(keep)
  const kept: TextLine[] = []
  const leftOut: LeftOut[] = []
  let headline = given
  for (const line of lines) {
    const why =
      line.text === '' || wanted.has(line.line) ? null : reasonToLeaveOut(line.text, headline, given === undefined)
    if (why) leftOut.push({ ...line, why })
    else kept.push(line)
    if (!why && line.text !== '') headline ??= line.text
  }

  return { kept, leftOut }
}

/** Furniture is short; a longer line is a text. */
const longestLine = 300

const furniture = new Set(furnitureLines)
const sections = new Set(sectionNames)

function reasonToLeaveOut(text: string, headline: string | undefined, isOwn: boolean): LeftOutReason | null {
  if (headline !== undefined && sameWords(text, headline) && /[\p{L}\p{N}]/u.test(text)) return 'repeated-headline'
  if (!/[\p{L}\p{N}]/u.test(text)) return text.length <= 3 ? 'stray-mark' : null
  if (text.length > longestLine) return null
  const bare = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
  if (/[.!?]$/.test(text) && bare.includes(' ') && !furniture.has(bare)) return matchesPattern(text)
  if (furniture.has(bare)) return 'furniture'
  if (sections.has(bare)) return isOwn || headline ? 'section-name' : null

  return matchesPattern(text)
}

function matchesPattern(text: string): LeftOutReason | null {
  return furniturePatterns.some(pattern => pattern.test(text)) ? 'furniture' : null
}
