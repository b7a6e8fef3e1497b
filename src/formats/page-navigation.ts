import type { Element, ElementContent } from 'hast'
import type { LeftOut } from './article-text.js'
import { noteLeftOut } from './clean-tree.js'
import { all, elementWith } from './find-elements.js'
import { plainText } from './inline.js'

/** Leaves out the way to the pages beside this one, at any depth of the boxes that a page is built of. */
export function withoutNavigation(nodes: readonly ElementContent[], leftOut: LeftOut[], depth = 0): ElementContent[] {
  const kept: ElementContent[] = []
  for (const node of nodes) {
    if (node.type !== 'element') kept.push(node)
    else if (isNavigation(node)) noteLeftOut(leftOut, node, 'furniture')
    else if (!boxes.has(node.tagName) || depth === deepestBox) kept.push(node)
    else kept.push({ ...node, children: withoutNavigation(node.children, leftOut, depth + 1) })
  }

  return kept
}

const deepestBox = 12
const boxes = new Set(['div', 'section', 'main', 'article'])

/** Longer than this it is an article that happens to link to the next one. */
const longest = 1_000
const places = new Set('div header footer aside section table p ul'.split(' '))

/** What says of itself, in one of the ways of the web, that it leads to other pages. */
function isNavigation(element: Element): boolean {
  if (!places.has(element.tagName) || plainText([element]).length > longest) return false
  const { role, className } = element.properties
  if (['navigation', 'search', 'contentinfo'].includes(String(role))) return true
  if (elementWith(element, ({ tagName }) => /^h[1-6]$/.test(tagName))) return false
  if (wordsOf(className).some(word => navigationNames.test(word))) return true

  return all(element, 'a').some(({ properties }) => wordsOf(properties.rel).some(word => neighbours.has(word)))
}

const navigationNames = /^(?:nav(?:header|footer|bar|igation)?|breadcrumbs?|pagination)$/i

/** What a link to another page of the same series says of itself. */
const neighbours = new Set(['next', 'prev', 'previous', 'up', 'start', 'contents'])

function wordsOf(value: Element['properties'][string]): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
