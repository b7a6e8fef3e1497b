import type { Root } from 'hast'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { withPlainTables } from './plain-tables.js'

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' })
  .freeze()

/** Writes a filled tree as GitHub-flavoured Markdown; what Markdown cannot say is said more simply. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(writer.runSync(withPlainTables(structuredClone(tree))))
}
