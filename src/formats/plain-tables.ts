import type { Element, ElementContent, Root, RootContent } from 'hast'
import { all, elementWith } from './find-elements.js'
import { isPhrasingName, plainText, textNode } from './inline.js'

/**
 * Brings tables into what Markdown can say: a cell is one line of text. Paragraphs in a cell become one; a table
 * with more than that in a cell (lines of code, a list, a heading …) becomes its cells' contents, one after the other. Its
 * caption stands before it.
 */
export function withPlainTables(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap(plain) as RootContent[] }
}

function plain<Node extends RootContent>(node: Node): (Node | ElementContent)[] {
  if (node.type !== 'element') return [node]
  const element: Element = { ...node, children: node.children.flatMap(plain) }
  if (element.tagName !== 'table') return [element]
  const cells = ownCells(element)
  const captions = all(element, 'caption').map(({ children }) => paragraph(children))
  if (cells.some(isMoreThanLines)) return [...captions, ...cells.flatMap(contentOf)]

  return [...captions, withoutParagraphs(element)]
}

/** The cells of a table whose inner tables, having been seen before, are plain already. */
function ownCells(table: Element): Element[] {
  const cells: Element[] = []
  const collect = ({ children }: Element) => {
    for (const child of children) {
      if (child.type !== 'element') continue
      if (isCell(child)) cells.push(child)
      else collect(child)
    }
  }
  collect(table)

  return cells
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}

function isMoreThanLines(cell: Element): boolean {
  return elementWith(cell, element => !isPhrasingName(element.tagName) && !isLine(element)) !== undefined
}

function isLine(element: Element): boolean {
  if (element.tagName === 'pre') return !plainText([element]).trim().includes('\n')
  return ['p', 'div', 'section'].includes(element.tagName)
}

function contentOf({ tagName, children }: Element): ElementContent[] {
  if (children.length === 0) return []
  const isText = children.every(child => child.type !== 'element' || isPhrasingName(child.tagName))
  if (!isText) return children
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children }

  return [paragraph(tagName === 'th' ? [strong] : children)]
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children }
}

function withoutParagraphs(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    const inner = withoutParagraphs(child)
    if (child.tagName === 'pre') return [{ ...inner, tagName: 'code', children: [textNode(plainText([child]).trim())] }]
    return isLine(child) ? [textNode(' '), ...inner.children, textNode(' ')] : [inner]
  })

  return { ...element, children }
}
