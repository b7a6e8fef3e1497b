import type { Element, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { plainText } from '../../src/formats/inline.js'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()

const told = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table thead tbody tfoot tr td th caption pre blockquote figure figcaption hr a code em strong b i u s sub sup img br kbd samp var abbr q cite del ins small mark'.split(
    ' ',
  ),
)
const toldAttributes = ['href', 'src', 'colSpan', 'rowSpan', 'align', 'start', 'value'] as const

/** What stands in what, and in which order: one line an element, indented; the words of code, but no others. */
export function outlineOf(html: string): string[] {
  return linesOf(parser.parse(html), 0)
}

/** How often each element stands in an outline. */
export function countsOf(outline: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const line of outline) {
    const name = line.trim().split(' ', 1)[0] ?? ''
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

function linesOf(parent: Root | Element, depth: number): string[] {
  return parent.children.flatMap(child => {
    if (child.type !== 'element') return []
    const isTold = told.has(child.tagName) && !(child.tagName === 'a' && child.properties.href === undefined)
    if (!isTold) return linesOf(child, depth)
    const isCode = child.tagName === 'pre' || child.tagName === 'code'
    const line = `${'  '.repeat(depth)}${describe(child, isCode)}`
    return isCode ? [line] : [line, ...linesOf(child, depth + 1)]
  })
}

function describe(element: Element, isCode: boolean): string {
  const { tagName, properties } = element
  const attributes = toldAttributes
    .filter(name => properties[name] !== undefined)
    .map(name => `${name}=${properties[name]}`)
  return [tagName, ...attributes, ...(isCode ? [JSON.stringify(plainText([element]))] : [])].join(' ')
}
