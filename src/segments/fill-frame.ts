import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Block, Frame, Inline } from '../formats/article-text.js'
import { isInline } from '../formats/collapse-space.js'
import { plainText } from '../formats/inline.js'

/** Sets blocks into their frame and gives the finished tree, which knows nothing of blocks any more. */
export function fillFrame(frame: Frame, blocks: readonly Block[]): Root {
  return { type: 'root', children: frame.children.map(node => fillNode(node, blocks)) }
}

/** The content of a block that stands outside the frame (kicker, headline, teaser), its pictures' descriptions filled in. */
export function fillContent(content: readonly Inline[], blocks: readonly Block[]): Inline[] {
  return content.map(node => fillNode(node, blocks)).filter(isInline)
}

function fillNode<Node extends RootContent>(node: Node, blocks: readonly Block[]): Node | Element {
  return node.type === 'element' ? fillElement(node, blocks) : node
}

function fillElement(node: Element, blocks: readonly Block[]): Element {
  const { data, ...bare } = node
  const content = data?.block === undefined ? undefined : blocks[data.block]?.content
  const children: ElementContent[] = (content ?? node.children).map(child => fillNode(child, blocks))

  return { ...bare, properties: fillAttributes(node, blocks), children }
}

function fillAttributes({ properties, data }: Element, blocks: readonly Block[]): Element['properties'] {
  const filled = Object.entries(data?.attributes ?? {}).map(([name, index]) => [
    name,
    plainText(blocks[index]?.content ?? []),
  ])

  return { ...properties, ...Object.fromEntries(filled) }
}
