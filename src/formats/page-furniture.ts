import type { Element, ElementContent, Root } from 'hast'
import type { LeftOut } from './article-text.js'
import { noteLeftOut } from './clean-tree.js'
import { all, elementWith } from './find-elements.js'
import { plainText } from './inline.js'
import { withoutNavigation } from './page-navigation.js'

/**
 * Finds the article in a whole web page: the `<article>` with most of the text, else `<main>`,
 * else what is left of `<body>` without its header, footer and sidebars. What surrounds it is
 * listed as left out.
 */
export function selectArticle(page: Root): { root: Root; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const body = all(page, 'body')[0]
  if (!body) return { root: page, leftOut }
  const main = all(body, 'main')[0] ?? elementWith(body, ({ properties }) => properties.role === 'main')
  const chosen = longestArticle(main ?? body) ?? main ?? body
  noteSurroundings(body, chosen, leftOut)
  const children = withoutNavigation(withoutFurniture(chosen, chosen === body, leftOut), leftOut)

  return { root: { type: 'root', children }, leftOut }
}

/** One article among teasers of others holds most of the text; where none does, the page is a collection. */
function longestArticle(place: Element): Element | undefined {
  const articles = all(place, 'article').map(element => ({ element, length: plainText([element]).length }))
  const longest = articles.reduce<(typeof articles)[number] | undefined>(
    (a, b) => (a && a.length >= b.length ? a : b),
    undefined,
  )
  const others = articles.filter(
    ({ element }) => longest && element !== longest.element && !contains(longest.element, element),
  )
  const rest = others.reduce((sum, { length }) => sum + length, 0)

  return longest && longest.length >= rest ? longest.element : undefined
}

function withoutFurniture(parent: Element, isWholePage: boolean, leftOut: LeftOut[]): ElementContent[] {
  return parent.children.filter(child => {
    if (child.type !== 'element' || !isFurniture(child, isWholePage)) return true
    noteLeftOut(leftOut, child, 'furniture')
    return false
  })
}

function isFurniture(element: Element, isWholePage: boolean): boolean {
  if (!['header', 'footer', 'aside', 'section', 'div'].includes(element.tagName)) return false
  if (all(element, 'h1').length > 0) return false
  const isFrameOfPage = isWholePage && ['header', 'footer', 'aside'].includes(element.tagName)

  return isFrameOfPage || (element.tagName !== 'div' && isMostlyLinks(element))
}

/** A list of links to elsewhere is not the article; a paragraph with links is. */
function isMostlyLinks(element: Element): boolean {
  const words = plainText([element]).replace(/\s+/g, '').length
  const linked = all(element, 'a').reduce((sum, link) => sum + plainText([link]).replace(/\s+/g, '').length, 0)

  return words > 0 && linked / words > 0.6 && all(element, 'p').length === 0
}

function noteSurroundings(place: Element, chosen: Element, leftOut: LeftOut[]) {
  if (place === chosen) return
  for (const child of place.children) {
    if (child.type !== 'element') continue
    if (child === chosen || contains(child, chosen)) noteSurroundings(child, chosen, leftOut)
    else if (child.tagName === 'script') noteLeftOut(leftOut, child, 'active-content')
    else if (plainText([child]).trim() !== '') noteLeftOut(leftOut, child, 'furniture')
  }
}

function contains(outer: Element, inner: Element): boolean {
  return elementWith(outer, element => element === inner) !== undefined
}
