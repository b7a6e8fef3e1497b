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

/** `flow` holds every element with block structure inside, so that a link around a paragraph is seen for what it is. */
type Cut = { blocks: Block[]; flow: Set<Element> }

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
  for (const { isFlow, nodes } of runs) {
    if (isFlow) for (const node of nodes) if (node.type === 'element') cutElement(cut, node, role)
    if (isFlow) children.push(...nodes)
    else children.push(...keepLoose(cut, parent, nodes, role))
  }
  parent.children = children
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
  cut.blocks.push({ ...role, content })
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
