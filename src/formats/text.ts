import type { Element, Root } from 'hast'
import { decodeText, defineFormat } from './format.js'
import { textNode } from './inline.js'
import { leaveOutFurniture, type TextLine } from './leave-out-furniture.js'
import { readTree } from './read-tree.js'

/** What a person copies off a news page: paragraphs apart by blank lines, the page's furniture in between. */
export const text = defineFormat({
  id: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['txt', 'text'],

  read(file, { headline, keep } = {}) {
    const lines = decodeText(file)
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line, index) => ({ line: index + 1, text: line.trim() }))
    const { kept, leftOut } = leaveOutFurniture(lines, headline, keep)
    const children = listsOf(paragraphsOf(kept, headline === undefined))
    const tree: Root = { type: 'root', children }

    return readTree(tree, { headline, place: 'first-h1', leftOut })
  },

  examples: [
    {
      file: 'Politik\n\nRat tagt\nRat tagt\n\nDer Rat tagt.\nEr tagt lange.\n\nTeilen\n\n.\n\nnach oben\n',
      headline: 'Rat tagt',
      blocks: ['Der Rat tagt. Er tagt lange.'],
    },
    {
      file: 'Liste\n\n- Eins\n- Zwei\n\nWer 3 < 4 sagt, meint <b>es</b>.',
      headline: 'Liste',
      blocks: ['Eins', 'Zwei', 'Wer 3 < 4 sagt, meint <b>es</b>.'],
    },
    { file: '', blocks: [] },
  ],
})

type Part = { kind: 'h1' | 'p' | 'li'; text: string }

/** A longer line than this was not wrapped by a mail program: it is a paragraph of its own. */
const longestWrapped = 100

function paragraphsOf(lines: readonly TextLine[], hasHeadline: boolean): Part[] {
  const parts: Part[] = []
  let isOpen = false
  for (const { text: line } of lines) {
    const item = /^[-–•*·]\s+(?=\S)(.*)$/s.exec(line)?.[1]
    const last = parts.at(-1)
    if (line === '') isOpen = false
    else if (parts.length === 0 && hasHeadline) parts.push({ kind: 'h1', text: line })
    else if (item !== undefined && (parts.length === 0 || !isOpen || last?.kind === 'li'))
      parts.push({ kind: 'li', text: item })
    else if (isOpen && last && !(last.kind === 'h1' && !isCutShort(last.text, line))) last.text += ` ${line}`
    else parts.push({ kind: 'p', text: line })
    isOpen = line !== '' && line.length <= longestWrapped
  }

  return parts
}

/** Whether a headline goes on in the next line: that begins with a small letter. */
function isCutShort(headline: string, next: string): boolean {
  return headline.length <= longestWrapped && /^\p{Ll}/u.test(next)
}

function listsOf(parts: readonly Part[]): Element[] {
  const elements: Element[] = []
  for (const { kind, text: words } of parts) {
    const node = element(kind, [textNode(words)])
    const last = elements.at(-1)
    if (kind === 'li' && last?.tagName === 'ul') last.children.push(node)
    else elements.push(kind === 'li' ? element('ul', [node]) : node)
  }

  return elements
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children }
}
