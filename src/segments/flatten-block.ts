import type { Element } from 'hast'
import type { Inline } from '../formats/article-text.js'
import { collapseSpace, isInline } from '../formats/collapse-space.js'
import { isProtected, isVoid, textNode } from '../formats/inline.js'
import { tagPattern } from './tags.js'

/** An inline element of a block, numbered in document order, without its children. */
export type Numbered = { element: number; node: Element }

/** A stretch of a block: text, or a thing that stands for one character; and the elements around it, outermost first. */
export type Run = { start: number; end: number; thing?: Inline; path: readonly Numbered[] }

/** A block as one line of characters in which every untranslatable thing is a single character. */
export type FlatBlock = { text: string; runs: Run[] }

/** Lays a block's content out flat, white space collapsed, so that sentences can be found across markup. */
export function flattenBlock(content: readonly Inline[]): FlatBlock {
  const flat: Flat = { parts: [], length: 0, runs: [], elements: 0 }
  for (const node of collapseSpace(content)) addNode(flat, node, [])

  return { text: flat.parts.join(''), runs: flat.runs }
}

type Flat = { parts: string[]; length: number; runs: Run[]; elements: number }

function addNode(flat: Flat, node: Inline, path: readonly Numbered[]) {
  if (node.type === 'text') {
    addText(flat, node.value, path)
  } else if (isVoid(node) || isProtected(node)) {
    addRun(flat, standIn(node), path, node)
  } else {
    const { children, ...shell } = node
    const inside = [...path, { element: flat.elements, node: { ...shell, children: [] } }]
    flat.elements += 1
    for (const child of children.filter(isInline)) addNode(flat, child, inside)
  }
}

/** Text that looks like a tag is set aside like a thing, so that it cannot be taken for one. */
function addText(flat: Flat, value: string, path: readonly Numbered[]) {
  let from = 0
  for (const { 0: literal, index } of value.matchAll(tagPattern)) {
    if (index > from) addRun(flat, value.slice(from, index), path)
    addRun(flat, standIn(), path, textNode(literal))
    from = index + literal.length
  }
  if (from < value.length) addRun(flat, value.slice(from), path)
}

function addRun(flat: Flat, text: string, path: readonly Numbered[], thing?: Inline) {
  const start = flat.length
  flat.parts.push(text)
  flat.length += text.length
  flat.runs.push({ start, end: flat.length, path, ...(thing && { thing }) })
}

/** A line break reads like a space; anything else like a word we cannot see. */
function standIn(node?: Element): string {
  return node?.tagName === 'br' ? ' ' : '\ufffc'
}
