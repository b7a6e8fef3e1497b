import type { Element, Root } from 'hast'
import type { Inline, LeftOut } from './article-text.js'
import { collapseSpace, isInline } from './collapse-space.js'
import { plainText } from './inline.js'

/**
 * Where a format carries its headline: in its first `<h1>`, wherever that stands, or only where the text begins. A
 * heading before any text is one either way.
 */
export type HeadlinePlace = 'first-h1' | 'beginning'

/**
 * Takes the headline out of the body, where it would stand twice. If the sender gave one, only a
 * repetition of it goes; if not, the body's own headline becomes the article's. Mutates the tree.
 */
export function liftHeadline(root: Root, given: string | undefined, place: HeadlinePlace): Lifted {
  const leftOut: LeftOut[] = []
  const own = given === undefined ? findHeadline(root, place) : undefined
  const headline = own && collapseSpace(own.element.children.filter(isInline))
  if (own) remove(own)

  const words = given ?? (headline && plainText(headline))
  const repeated = words ? findHeading(root, isAnyHeading) : undefined
  if (words && repeated && sameWords(words, plainText([repeated.element]))) {
    leftOut.push({
      line: repeated.element.position?.start.line ?? 1,
      text: plainText([repeated.element]),
      why: 'repeated-headline',
    })
    remove(repeated)
  }

  return { headline: headline && headline.length > 0 ? headline : undefined, leftOut }
}

type Lifted = { headline: Inline[] | undefined; leftOut: LeftOut[] }

type Found = { parent: Root | Element; element: Element }

function findHeadline(root: Root, place: HeadlinePlace): Found | undefined {
  const main = findHeading(root, ({ tagName }) => tagName === 'h1')
  if (main && (place === 'first-h1' || hasOnlyLinesBefore(root, main))) return main
  const first = findHeading(root, isAnyHeading)

  return first && firstWords(root) === first.element ? first : undefined
}

/** A kicker, a byline or a date may stand over a headline. After a sentence, a heading is that of a part. */
function hasOnlyLinesBefore(root: Root, { parent, element }: Found): boolean {
  const before = root.children.slice(0, parent === root ? root.children.indexOf(element) : undefined)

  return before.every(node => isLine(plainText([node]).trim()))
}

function isLine(text: string): boolean {
  return text.length <= longestLine && !/[.!?:;…]["'“”»«)]*$/.test(text)
}

const longestLine = 100

/** The innermost block element around the first words of the tree. */
function firstWords(parent: Root | Element): Element | undefined {
  for (const child of parent.children) {
    if (plainText([child]).trim() === '') continue
    if (child.type !== 'element') return parent.type === 'element' ? parent : undefined
    return isAnyHeading(child) ? child : firstWords(child)
  }
  return undefined
}

function findHeading(parent: Root | Element, fits: (element: Element) => boolean): Found | undefined {
  for (const element of parent.children) {
    if (element.type !== 'element') continue
    if (fits(element) && plainText([element]).trim() !== '') return { parent, element }
    const inside = findHeading(element, fits)
    if (inside) return inside
  }
  return undefined
}

function isAnyHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}

function remove({ parent, element }: Found) {
  parent.children.splice(parent.children.indexOf(element), 1)
}

/** Whether two lines say the same, whatever their spaces, quotes and final marks look like. */
export function sameWords(left: string, right: string): boolean {
  return Math.abs(left.length - right.length) < 200 && normalForm(left) === normalForm(right)
}

function normalForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
