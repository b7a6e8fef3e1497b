import type { Progress } from '../../src/providers/bergamot/fetch-model.js'

/** One line of a model that is being fetched, or is there. */
export function drawProgress(pair: string, state: Progress | 'there'): string {
  if (state === 'there') return `  ${pair.padEnd(8)} ${'█'.repeat(20)} is there`
  const { bytes, of } = state
  const bar = '█'.repeat(of ? Math.floor((20 * bytes) / of) : 0).padEnd(20, '·')
  return `  ${pair.padEnd(8)} ${bar} ${megabytes(bytes)}${of ? ` of ${megabytes(of)}` : ''} MB`
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
