import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { guardMarkup } from './guard-markup.js'
import { textNode } from './inline.js'

const fragments = unified().use(rehypeParse, { fragment: true }).freeze()
const pages = unified().use(rehypeParse).freeze()

/** Turns HTML into a tree that is not yet safe. Markup too wild to parse loses its tags and keeps its words. */
export function parseHtml(html: string): Root {
  const guarded = guardMarkup(html)
  try {
    return (isPage(html) ? pages : fragments).parse(guarded)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return wordsOnly(html)
  }
}

/** A whole page says so in its first lines; everything else is a fragment. */
export function isPage(html: string): boolean {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(html.slice(0, 5_000))
}

function wordsOnly(html: string): Root {
  const value = html.replace(/<[^<>]*>/g, ' ')

  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [textNode(value)] }] }
}
