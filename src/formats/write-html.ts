import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const writer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze()

/** Writes a filled tree as an HTML fragment. */
export function writeHtml(tree: Root): string {
  return writer.stringify(tree)
}
