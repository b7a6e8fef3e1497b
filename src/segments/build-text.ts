import type { Element } from 'hast'
import type { Inline } from '../formats/article-text.js'
import { textNode } from '../formats/inline.js'
import type { SegmentTag } from './segment.js'
import { tagsIn } from './tags.js'

/** A piece of a block that still knows which of the block's elements it is. */
export type Built = { node: Inline; children?: Built[]; element?: number }

/** Turns a text with numbered tags into nodes. Never parses HTML. */
export function buildText(text: string, tags: readonly SegmentTag[]): Built[] {
  const root: Built[] = []
  const open: Open[] = []
  let from = 0
  for (const mark of tagsIn(text)) {
    addText(innermost(root, open), text.slice(from, mark.start))
    from = mark.end
    const tag = tags[mark.number - 1]
    if (tag?.kind === 'void' && mark.form !== 'close') innermost(root, open).push({ node: tag.node })
    if (tag?.kind === 'pair' && mark.form === 'open') openPair(root, open, mark.number, tag)
    if (tag?.kind === 'pair' && mark.form === 'close') closePair(root, open, mark.number)
  }
  addText(innermost(root, open), text.slice(from))

  return root
}

type Open = { number: number; tag: SegmentTag & { kind: 'pair' }; built: Built & { children: Built[] } }

function innermost(root: Built[], open: readonly Open[]): Built[] {
  return open.at(-1)?.built.children ?? root
}

function addText(place: Built[], value: string) {
  if (value !== '') place.push({ node: textNode(value) })
}

function openPair(root: Built[], open: Open[], number: number, tag: Open['tag']) {
  if (open.some(entry => entry.number === number)) return
  const built = { node: tag.node, element: tag.element, children: [] }
  innermost(root, open).push(built)
  open.push({ number, tag, built })
}

/** Pairs that overlap are closed in order and the inner one opened again, as browsers do. */
function closePair(root: Built[], open: Open[], number: number) {
  const index = open.findIndex(entry => entry.number === number)
  if (index < 0) return
  const [, ...inner] = open.splice(index)
  for (const entry of inner) openPair(root, open, entry.number, entry.tag)
}

/** Adds the next sentence; an element that reaches from the last one into it goes on instead of starting again. */
export function appendJoined(content: Built[], before: string, next: readonly Built[]) {
  const last = content.at(-1)
  const first = next[0]
  const goesOn = last?.element !== undefined && last.element === first?.element
  if (goesOn && last.children && first.children) {
    appendJoined(last.children, before, first.children)
    content.push(...next.slice(1))
    return
  }
  addText(content, before)
  for (const built of next) content.push(built)
}

/** The finished nodes, free of any memory of where they came from. */
export function toInline(built: readonly Built[]): Inline[] {
  return built.map(({ node, children }) => (children ? { ...(node as Element), children: toInline(children) } : node))
}
