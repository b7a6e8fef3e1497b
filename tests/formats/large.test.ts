import { describe, expect, test } from '@jest/globals'
import type { Nodes } from 'hast'
import type { FoundText } from '../../src/formats/format.js'
import { html } from '../../src/formats/html.js'
import { markdown } from '../../src/formats/markdown.js'
import { text } from '../../src/formats/text.js'

const paragraph =
  '<h2>Überschrift</h2><p>Ein <b>fetter</b> Satz mit <a href="https://a.example/b">Link</a>. Und noch einer.</p>\n'

describe('a very large file', () => {
  test.each([
    ['ordinary HTML', paragraph.repeat(9_500)],
    ['50,000 nested elements', '<div>a'.repeat(50_000)],
    ['50,000 nested bold', '<b>a'.repeat(50_000)],
    ['50,000 nested lists', '<ul><li>a'.repeat(50_000)],
    ['50,000 nested tables', '<table><tr><td>a'.repeat(50_000)],
    ['50,000 attributes', `<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}="x"`).join(' ')}>a</p>`],
    ['20,000 different bold left open', Array.from({ length: 20_000 }, (_, i) => `<b lang="${i}"><p>a`).join('')],
    ['100,000 opening brackets', '<'.repeat(100_000)],
    ['100,000 opened tags without an end', '<a '.repeat(100_000)],
    ['100,000 comments without an end', '<!--'.repeat(100_000)],
    ['40,000 unknown elements', '<x-a>a</x-a>'.repeat(40_000)],
    ['one unknown element around 130,000 others', `<x-a>${'<p>a'.repeat(130_000)}</x-a>`],
    ['a million spaces', `<p>${' '.repeat(1_000_000)}a</p>`],
    ['300,000 no-break spaces', `<p><b>${'\u00a0'.repeat(300_000)}a</b></p>`],
  ])('of %s is read in time and no deeper than allowed', (_, file) => {
    const start = process.cpuUsage()
    const { body } = html.read(file) as FoundText

    expect(secondsSince(start)).toBeLessThan(20)
    expect(depthOf(body.frame)).toBeLessThanOrEqual(70)
  })

  test.each([
    [
      'ordinary Markdown',
      '## Über\n\nEin **fetter** Satz mit [Link](https://a.example/b). Und noch einer.\n\n'.repeat(2_000),
    ],
    ['nested quotes', `${'>'.repeat(50_000)}a`],
    ['nested list markers', `${'- '.repeat(50_000)}a`],
    ['deep indents', Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['opening brackets', '['.repeat(40_000)],
    ['picture openings', '!['.repeat(20_000)],
    ['open HTML', '<div>\n\na\n\n'.repeat(5_000)],
    ['stars', '*a **a '.repeat(10_000)],
    ['back-ticks', Array.from({ length: 400 }, (_, i) => `${'`'.repeat(i)} `).join('')],
  ])('of Markdown with %s is read in time', async (_, file) => {
    const start = process.cpuUsage()
    await markdown.read(file)

    expect(secondsSince(start)).toBeLessThan(20)
  })

  test.each([
    ['one line', 'Wort '.repeat(200_000)],
    ['100,000 lines', Array.from({ length: 100_000 }, (_, i) => `Zeile ${i}\n`).join('')],
    ['marks', `${'!'.repeat(500_000)}a`],
    ['a long headline and many lines', `${'Wort '.repeat(100_000)}\n${'Zeile\n'.repeat(80_000)}`],
  ])('of copied text with %s is read in time', async (_, file) => {
    const start = process.cpuUsage()
    await text.read(file)

    expect(secondsSince(start)).toBeLessThan(20)
  })
})

function depthOf(node: Nodes): number {
  return 'children' in node
    ? 1 + Math.max(0, ...(node.children.length > 10_000 ? node.children.slice(0, 10_000) : node.children).map(depthOf))
    : 0
}

/** Time this process has worked, so that a busy machine does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  return process.cpuUsage(start).user / 1_000_000
}
