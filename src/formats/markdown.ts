import type { ElementContent, Nodes, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { decodeText, defineFormat } from './format.js'
import { guardMarkdown } from './guard-markdown.js'
import { parseHtml } from './parse-html.js'
import { readTree } from './read-tree.js'

/** Markdown as GitHub writes it. HTML inside it is parsed as HTML and made safe with everything else. */
export const markdown = defineFormat({
  id: 'markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown'],

  read(file, { headline } = {}) {
    const text = decodeText(file)

    return readTree(parseMarkdown(text), { headline, place: 'beginning' })
  },

  examples: [
    {
      file: '# Rat tagt\n\nDer Rat **tagt**.\n\n- Eins\n  - Zwei\n\n| A | B |\n|---|---|\n| c | d |\n',
      headline: 'Rat tagt',
      blocks: ['Der Rat tagt.', 'Eins', 'Zwei', 'A', 'B', 'c', 'd'],
    },
    { file: '> Zitat\n\n`code` und <b>HTML</b><script>alert(1)</script>', blocks: ['Zitat', 'code und HTML'] },
    { file: '', blocks: [] },
  ],
})

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const toHtmlTree = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: '',
    footnoteLabel: 'Fußnoten',
    footnoteBackContent: '',
  })
  .freeze()
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()

function parseMarkdown(text: string): Root {
  try {
    const tree: Root = withoutFootnoteLinks(toHtmlTree.runSync(parser.parse(guardMarkdown(text))) as Root)

    return hasRawHtml(tree) ? parseHtml(writer.stringify(tree)) : tree
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return parseHtml(text.replaceAll('<', '&lt;'))
  }
}

/** HTML and its surroundings have to be parsed together: an opening tag and its closing one are two nodes in Markdown. */
function hasRawHtml(node: Nodes): boolean {
  return node.type === ('raw' as string) || ('children' in node && node.children.some(hasRawHtml))
}

/** Footnotes lose the links between mark and note, since an article keeps no ids; the marks stay. */
function withoutFootnoteLinks(tree: Root): Root {
  return { type: 'root', children: tree.children.flatMap(unlink) }
}

function unlink<Node extends Nodes>(node: Node): (Node | ElementContent)[] {
  if (node.type !== 'element') return [node]
  if ('dataFootnoteBackref' in node.properties) return []
  const children: ElementContent[] = node.children.flatMap(child => unlink(child))

  return 'dataFootnoteRef' in node.properties ? children : [{ ...node, children }]
}
