import { describe, expect, test } from '@jest/globals'
import { alignSegments } from '../../src/segments/align-segments.js'
import { compareRevisions } from '../../src/segments/compare-revisions.js'
import { segmentBlocks } from '../../src/segments/segment-blocks.js'

describe('aligning two revisions', () => {
  test('finds everything the same in the same text', () => {
    expect(shorten(['Eins.', 'Zwei.'], ['Eins.', 'Zwei.'])).toEqual(['same 0→0', 'same 1→1'])
  })

  test('asks to look again at a sentence whose neighbour changed', () => {
    expect(
      shorten(['Der Rat tagt am Montag.', 'Er berät.', 'Ende.'], ['Der Rat tagt am Dienstag.', 'Er berät.', 'Ende.']),
    ).toEqual(['changed 0→0', 'same 1→1 recheck', 'same 2→2'])
  })

  test('knows what came and what went', () => {
    expect(shorten(['Eins.', 'Ein Hund bellt.', 'Drei.'], ['Eins.', 'Drei.', 'Vier Vögel singen.'])).toEqual([
      'same 0→0 recheck',
      'removed 1',
      'same 2→1 recheck',
      'added 2',
    ])
  })

  test('recognises a sentence that only moved', () => {
    expect(shorten(['Eins.', 'Zwei.', 'Drei.'], ['Zwei.', 'Drei.', 'Eins.'])).toEqual([
      'same 1→0 recheck',
      'same 2→1 recheck',
      'same 0→2 recheck moved',
    ])
  })

  test('uses every old sentence once, however often a text stands there', () => {
    const alignments = alignSegments(revision(['Ja.', 'Ja.', 'Nein.']), revision(['Ja.', 'Nein.', 'Ja.', 'Ja.']))
    const used = alignments.flatMap(entry => ('before' in entry ? [entry.before] : []))

    expect(new Set(used).size).toBe(used.length)
    expect(alignments.filter(({ kind }) => kind === 'added')).toHaveLength(1)
  })

  test('aligns 3,000 sentences with 3,000 in a moment, alike or not', () => {
    const before = revision(Array.from({ length: 3_000 }, (_, i) => `Satz Nummer ${i} steht hier.`))
    const after = revision(
      Array.from({ length: 3_000 }, (_, i) => (i % 3 ? `Satz Nummer ${i} steht hier.` : `Ganz anderer Text ${i * 7}!`)),
    )
    const other = revision(Array.from({ length: 3_000 }, (_, i) => `Other words ${i} altogether?`))
    const start = process.cpuUsage()

    expect(alignSegments(before, after).filter(({ kind }) => kind === 'same')).toHaveLength(2_000)
    expect(alignSegments(before, other).filter(({ kind }) => kind === 'same')).toHaveLength(0)
    expect(secondsSince(start)).toBeLessThan(20)
  })
})

describe('comparing two revisions', () => {
  test('shows a changed sentence word by word, without tags', () => {
    expect(compareRevisions(revision(['Der Rat tagt heute.']), revision(['Der Rat tagt morgen.']))).toEqual([
      {
        kind: 'changed',
        before: 0,
        after: 0,
        words: [
          { kind: 'kept', text: 'Der Rat tagt ' },
          { kind: 'removed', text: 'heute' },
          { kind: 'added', text: 'morgen' },
          { kind: 'kept', text: '.' },
        ],
      },
    ])
  })

  test('takes a number as one word', () => {
    const [comparison] = compareRevisions(
      revision(['Es kostet 1.234,02 Euro.']),
      revision(['Es kostet 1.234,04 Euro.']),
    )
    expect(comparison).toMatchObject({
      words: [
        { kind: 'kept', text: 'Es kostet ' },
        { kind: 'removed', text: '1.234,02' },
        { kind: 'added', text: '1.234,04' },
        { kind: 'kept', text: ' Euro.' },
      ],
    })
  })
})

function revision(sentences: readonly string[]) {
  return segmentBlocks(
    sentences.map(value => ({ kind: 'paragraph', content: [{ type: 'text', value }] })),
    'de',
  )
}

function shorten(before: string[], after: string[]): string[] {
  return alignSegments(revision(before), revision(after)).map(entry => {
    if (entry.kind === 'added') return `added ${entry.after}`
    if (entry.kind === 'removed') return `removed ${entry.before}`
    const notes = entry.kind === 'same' ? `${entry.recheck ? ' recheck' : ''}${entry.moved ? ' moved' : ''}` : ''
    return `${entry.kind} ${entry.before}→${entry.after}${notes}`
  })
}

/** Time this process has worked, so that a busy machine does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1_000_000
}
