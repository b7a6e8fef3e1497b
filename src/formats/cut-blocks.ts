import type { Element, ElementContent, Root } from 'hast'
import type { Block, BlockKind, Frame, Inline } from './article-text.js'
import { collapseSpace } from './collapse-space.js'
import { isPhrasingName, isProtected, markPlace, plainText, textNode } from './inline.js'

/**
 * Takes the words out of a safe tree. Every element that directly holds text becomes a block and
 * stays behind empty, with `data.block` pointing at it; text lying loose between paragraphs gets
 * an element of its own so that nothing is lost. Mutates the tree, which becomes the frame.
 */
export function cutBlocks(root: Root): { blocks: Block[]; frame: Frame } {
  const cut: Cut = { blocks: [], flow: new Set() }
  noteFlow(root, cut.flow)
  cutChildren(cut, root, { kind: 'paragraph' })

  return { blocks: cut.blocks, frame: root }
}

/**
 * `flow` holds every element with block structure inside, so that a link around a paragraph is seen for what it is;
 * `ordinal` is the number of a list's item that has not been given to a block yet.
 */
type Cut = { blocks: Block[]; flow: Set<Element>; ordinal?: number | undefined }

type Role = { kind: BlockKind; level?: number }

function noteFlow(parent: Root | Element, flow: Set<Element>): boolean {
  let found = false
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const inside = !isProtected(child) && noteFlow(child, flow)
    if (!inside && isPhrasingName(child.tagName)) continue
    flow.add(child)
    found = true
  }

  return found
}

function cutElement(cut: Cut, element: Element, inherited: Role) {
  delete element.position
  if (element.tagName === 'pre' || isProtected(element)) return
  wireAttributes(cut, element)
  cutChildren(cut, element, roleOf(element, inherited))
}

function cutChildren(cut: Cut, parent: Root | Element, role: Role) {
  const runs = runsOf(cut, parent)
  const only = runs.length === 1 ? runs[0] : undefined
  if (only && !only.isFlow && parent.type === 'element' && hasWords(only.nodes)) {
    addBlock(cut, parent, only.nodes, role)
    return
  }
  const children: ElementContent[] = []
  const count = counterOf(parent)
  for (const { isFlow, nodes } of runs) {
    if (isFlow)
      for (const node of nodes) {
        if (node.type !== 'element') continue
        const ordinal = count(node)
        if (ordinal !== undefined) cut.ordinal = ordinal
        cutElement(cut, node, role)
        if (ordinal !== undefined) cut.ordinal = undefined
      }
    if (isFlow) children.push(...nodes)
    else children.push(...keepLoose(cut, parent, nodes, role))
  }
  parent.children = children
}

/**
 * Tells which number each item of a list bears (HTML, 4.4.5 and 4.4.8): from `start` on, backwards if `reversed`, and
 * on from any `value`. Undefined where nothing is numbered.
 */
function counterOf(list: Root | Element): (child: Element) => number | undefined {
  if (list.type === 'root' || list.tagName !== 'ol') return () => undefined
  const { start, reversed } = list.properties
  const items = list.children.filter(child => child.type === 'element' && child.tagName === 'li').length
  const step = reversed ? -1 : 1
  let next = wholeNumber(start) ?? (reversed ? items : 1)
  return ({ tagName, properties }) => {
    if (tagName !== 'li') return undefined
    const ordinal = wholeNumber(properties.value) ?? next
    next = ordinal + step
    return ordinal
  }
}

function wholeNumber(attribute: unknown): number | undefined {
  const number = Number(attribute ?? Number.NaN)
  return Number.isInteger(number) && Math.abs(number) < 1e9 ? number : undefined
}

type Run = { isFlow: boolean; nodes: Inline[] }

/** Neighbours that belong to one line of text, and block elements one by one. */
function runsOf(cut: Cut, parent: Root | Element): Run[] {
  const runs: Run[] = []
  for (const node of parent.children) {
    if (node.type !== 'text' && node.type !== 'element') continue
    const isFlow = node.type === 'element' && cut.flow.has(node)
    const last = runs.at(-1)
    if (isFlow || !last || last.isFlow) runs.push({ isFlow, nodes: [node] })
    else last.nodes.push(node)
  }

  return runs
}

function keepLoose(cut: Cut, parent: Root | Element, nodes: Inline[], role: Role): ElementContent[] {
  if (!hasWords(nodes)) {
    const things = nodes.filter(node => node.type === 'element')
    for (const node of things) wireInside(cut, node)
    return things
  }
  const wrapper: Element = { type: 'element', tagName: wrapperName(parent), properties: {}, children: [] }
  addBlock(cut, wrapper, nodes, role)

  return [wrapper]
}

function wrapperName(parent: Root | Element): string {
  if (parent.type === 'root') return 'p'
  if (parent.tagName === 'ul' || parent.tagName === 'ol') return 'li'
  if (parent.tagName === 'dl') return 'dd'

  return parent.tagName === 'li' || isPhrasingName(parent.tagName) ? 'span' : 'p'
}

function addBlock(cut: Cut, place: Element, nodes: Inline[], role: Role) {
  const content = collapseSpace(nodes)
  place.children = []
  markPlace(place, { block: cut.blocks.length })
  const ordinal = role.kind === 'list-item' ? cut.ordinal : undefined
  if (ordinal !== undefined) cut.ordinal = undefined
  cut.blocks.push({ ...role, ...(ordinal !== undefined && { ordinal }), content })
  for (const node of content) wireInside(cut, node)
}

function wireInside(cut: Cut, node: ElementContent) {
  if (node.type !== 'element' || isProtected(node)) return
  wireAttributes(cut, node)
  for (const child of node.children) wireInside(cut, child)
}

/** A picture's description and an abbreviation's long form are words too, though they stand in attributes. */
function wireAttributes(cut: Cut, element: Element) {
  const attributes: Record<string, number> = {}
  for (const name of ['alt', 'title'] as const) {
    const words = element.properties[name]
    if (typeof words !== 'string' || words.trim() === '') continue
    attributes[name] = cut.blocks.length
    cut.blocks.push({ kind: 'caption', content: collapseSpace([textNode(words)]) })
    element.properties[name] = ''
  }
  if (Object.keys(attributes).length > 0) markPlace(element, { attributes })
}

function hasWords(nodes: readonly Inline[]): boolean {
  return plainText(nodes).trim() !== ''
}

function roleOf({ tagName }: Element, inherited: Role): Role {
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  if (level) return { kind: 'heading', level: Number(level) }
  const kind = kindsByName.get(tagName)

  return kind ? { kind } : inherited
}

const kindsByName = new Map<string, BlockKind>([
  ['li', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['dt', 'paragraph'],
  ['dd', 'paragraph'],
])
