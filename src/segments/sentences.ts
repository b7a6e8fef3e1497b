import { isFalseBoundary } from './false-boundary-de.js'
import { hiddenBoundaries } from './hidden-boundaries-de.js'
import { quoteTracker } from './quotes.js'

/**
 * Cuts a paragraph into sentences. Each piece keeps the white space behind it, so that the pieces
 * put together are the paragraph. German gets a pass of its own over the boundaries Unicode finds,
 * which are too many; other languages are taken as Unicode has them.
 */
export function splitSentences(text: string, language: string): string[] {
  if (text === '') return []
  const boundaries = unicodeBoundaries(text, language)
  const isGerman = /^de(?:-|$)/i.test(language)

  return cut(text, isGerman ? germanBoundaries(text, boundaries) : boundaries)
}

function germanBoundaries(text: string, candidates: readonly number[]): number[] {
  const isInsideQuotedPart = quoteTracker(text)
  const boundaries: number[] = []
  const all = [...new Set([...candidates, ...hiddenBoundaries(text)])].sort((a, b) => a - b)
  for (const at of all) {
    const start = boundaries.at(-1) ?? 0
    if (!isInsideQuotedPart(at) && !isFalseBoundary(text, start, at)) boundaries.push(at)
  }

  return boundaries
}

/** Intl.Segmenter takes time that grows with the square of its input, so it gets a window at a time. */
const windowLength = 10_000

const segmenters = new Map<string, Intl.Segmenter>()

/** Made once for each language, as making one takes longer than cutting a paragraph. */
function segmenterFor(language: string): Intl.Segmenter {
  const held = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  if (segmenters.size < mostLanguages) segmenters.set(language, held)
  return held
}

const mostLanguages = 200

function unicodeBoundaries(text: string, language: string): number[] {
  const segmenter = segmenterFor(language)
  const boundaries: number[] = []
  for (let from = 0; from < text.length; ) {
    const window = text.slice(from, from + windowLength)
    const isLast = from + window.length === text.length
    const starts = [...segmenter.segment(window)].map(({ index }) => index).filter(index => index > 0)
    boundaries.push(...starts.map(index => from + index))
    from += isLast ? window.length : (starts.at(-1) ?? windowLength)
  }

  return boundaries
}

function cut(text: string, boundaries: readonly number[]): string[] {
  return [0, ...boundaries]
    .map((start, index) => text.slice(start, boundaries[index] ?? text.length))
    .filter(piece => piece !== '')
}
