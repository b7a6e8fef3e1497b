import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import type { LeftOut, LeftOutReason } from './article-text.js'
import { all } from './find-elements.js'
import { isPhrasingName, plainText, textNode } from './inline.js'
import { isKnownName, maxDepth, safeHtml, unsafeNames, wordsForNames } from './safe-html.js'

const sanitizer = unified().use(rehypeSanitize, safeHtml).freeze()

/**
 * Makes a parsed tree safe to show and free of what an article does not need, and says
 * what went. Used on uploads and on whatever comes back from outside alike.
 */
export function cleanTree(tree: Root): { root: Root; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = []
  const children: ElementContent[] = []
  for (const node of tree.children) keepKnown(node, leftOut, 0, children)
  const sanitized: Root = sanitizer.runSync({ type: 'root', children })

  return { root: { type: 'root', children: sanitized.children.flatMap(tidy) as RootContent[] }, leftOut }
}

/**
 * Renames old elements, unwraps unknown ones, takes the dangerous ones out with all they hold, and
 * flattens what is too deep. Adds to one list per kept element, so that unwrapping costs nothing.
 */
function keepKnown(node: Nodes, leftOut: LeftOut[], depth: number, kept: ElementContent[]) {
  if (node.type === 'text') kept.push(textNode(node.value))
  if (node.type !== 'element') return
  const reason = unsafeNames.get(node.tagName)
  if (reason) {
    noteLeftOut(leftOut, node, reason)
    return
  }
  if (node.tagName === 'img' && !isPicture(node.properties.src)) {
    noteLeftOut(leftOut, node, 'unsupported')
    return
  }
  if (isPermalink(node)) {
    noteLeftOut(leftOut, node, 'stray-mark')
    return
  }
  const tagName = wordsForNames.get(node.tagName) ?? node.tagName
  if (!isKnownName(tagName) || depth >= maxDepth) {
    unwrap(node, leftOut, depth, kept)
    return
  }
  const children: ElementContent[] = []
  for (const child of node.children) keepKnown(child, leftOut, depth + 1, children)
  kept.push({ type: 'element', tagName, properties: node.properties, children, ...placeOf(node) })
}

/** A sign that links to its own heading, or back to one (“¶”, “#”, “↑”); an article keeps no ids to link to. */
function isPermalink({ tagName, properties: { href }, children }: Element): boolean {
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return false
  const words = plainText(children).trim()
  return (
    words !== '' &&
    words.length <= 3 &&
    !/[\p{L}\p{N}]/u.test(words) &&
    all({ type: 'root', children }, 'img').length === 0
  )
}

/** Where a heading stood is still asked for; where the rest stood is not. */
function placeOf({ tagName, position }: Element): Pick<Element, 'position'> {
  return position && /^h[1-6]$/.test(tagName) ? { position } : {}
}

function unwrap(node: Element, leftOut: LeftOut[], depth: number, kept: ElementContent[]) {
  const isLine = isPhrasingName(node.tagName) || !isKnownName(node.tagName)
  if (!isLine) addSpace(kept)
  for (const child of node.children) keepKnown(child, leftOut, depth, kept)
  if (!isLine) addSpace(kept)
}

/** Words of two elements must not run together when their tags go. */
function addSpace(kept: ElementContent[]) {
  const last = kept.at(-1)
  if (last && !(last.type === 'text' && last.value.endsWith(' '))) kept.push(textNode(' '))
}

const maxLeftOut = 500

/** Writes down what did not come along, as far as a person would want to read it. */
export function noteLeftOut(leftOut: LeftOut[], node: Element, why: LeftOutReason) {
  if (leftOut.length >= maxLeftOut) return
  const words = why === 'active-content' ? '' : wordsOf(node).replace(/\s+/g, ' ').trim().slice(0, 200)

  leftOut.push({ line: node.position?.start.line ?? 1, text: words || `<${node.tagName}>`, why })
}

function wordsOf(node: Element): string {
  return node.tagName === 'img' ? String(node.properties.alt ?? '') : plainText([node])
}

/** Drops what the parser noted about places, links that lead nowhere safe, and pictures without a safe source. */
function tidy(node: Nodes): ElementContent[] {
  if (node.type === 'text') return [textNode(node.value)]
  if (node.type !== 'element') return []
  const children = node.children.flatMap(tidy)
  if (node.tagName === 'img') return isPicture(node.properties.src) ? [element(node, [])] : []
  if (node.tagName === 'a' && !isSafeUrl(node.properties.href)) return children

  return [element(node, children)]
}

function element(node: Element, children: ElementContent[]): Element {
  const { cite, ...others } = node.properties
  const properties = isSafeUrl(cite) ? node.properties : others

  return { type: 'element', tagName: node.tagName, properties, children, ...placeOf(node) }
}

/** A picture may stand on the same site as the article, like a page it links to. */
function isPicture(src: unknown): boolean {
  return typeof src === 'string' && src.trim() !== '' && isSafeUrl(src)
}

/** Http, https, mailto and places on the same site; not `//elsewhere`, however it is spelt. */
function isSafeUrl(url: unknown): boolean {
  if (typeof url !== 'string') return false
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these characters inside a URL, and so does an attacker.
  const bare = url.replace(/[\x00-\x20\x7f-\x9f]/g, '')
  if (/^[\\/]{2}/.test(bare)) return false
  const scheme = /^([^/?#\\]*?):/.exec(bare)?.[1]?.toLowerCase()

  return scheme === undefined || scheme === 'http' || scheme === 'https' || scheme === 'mailto'
}
