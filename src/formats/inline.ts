import type { Element, ElementData, Nodes, Text } from 'hast'
import type { Inline } from './article-text.js'

const phrasingNames = new Set(
  'a abbr b bdi br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

const codeNames = new Set(['code', 'kbd', 'samp', 'var'])

/** Whether an element belongs inside a line of text, as far as its name says. */
export function isPhrasingName(tagName: string): boolean {
  return phrasingNames.has(tagName)
}

/** Code and whatever the author marked `translate="no"` goes through untouched, words and all. */
export function isProtected(node: Inline | Element): boolean {
  return node.type === 'element' && (codeNames.has(node.tagName) || node.properties.translate === 'no')
}

/** An inline element that never has text in it. */
export function isVoid(node: Inline | Element): boolean {
  return node.type === 'element' && (node.tagName === 'br' || node.tagName === 'img' || node.tagName === 'wbr')
}

/** The words of a tree without any markup; a line break counts as white space. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(plainTextOf).join('')
}

function plainTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'

  return 'children' in node ? plainText(node.children) : ''
}

/** The words of a tree on one line, as a list or a feed shows them. */
export function lineOf(nodes: readonly Nodes[]): string {
  return unturned(plainText(nodes)).replace(/\s+/g, ' ').trim()
}

/** A text without what turns the direction of letters round: in a list, that would turn what stands beside it, too. */
export function unturned(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** A text node, for those who build trees. */
export function textNode(value: string): Text {
  return { type: 'text', value }
}

/** Says on an element which blocks fill it. (A parser's typing demands a position that no tree of ours has.) */
export function markPlace(element: Element, places: Pick<ElementData, 'block' | 'attributes'>) {
  element.data = { ...element.data, ...places } as ElementData
}
