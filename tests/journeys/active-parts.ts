import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** Everything in a piece of HTML, or in a page's body, that is not known to be harmless. */
export function activePartsOf(html: string): string[] {
  const tree = unified().use(rehypeParse).parse(html)
  const [head, body] = ['head', 'body'].map(name => elementsIn([tree]).find(({ tagName }) => tagName === name))
  const ofHead = elementsIn(head?.children ?? []).filter(element => !isHarmlessInHead(element))

  return [...ofHead, ...elementsIn(body?.children ?? []).filter(element => !isHarmless(element))].map(
    ({ tagName, properties }) => `<${tagName} ${JSON.stringify(properties)}>`,
  )
}

/** Markdown as a site renders it that trusts its source: HTML in it is HTML. */
export function renderAgain(markdown: string): string {
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true })
  const root = tree.runSync(tree.parse(markdown)) as Root

  return unified().use(rehypeStringify, { allowDangerousHtml: true }).stringify(root)
}

const structure =
  'article aside header blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'
const inline =
  'a abbr b bdi br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'
const names = new Set(`${structure} ${inline}`.split(' '))
const attributes = new Set(
  'lang dir translate href title cite src alt width height dateTime value start reversed colSpan rowSpan align scope className'.split(
    ' ',
  ),
)
const addresses = /^(?:https?:\/\/[^/]|mailto:|#|[\w.-]+$|\/(?![\\/]))/i

function isHarmless({ tagName, properties }: Element): boolean {
  return (
    names.has(tagName) &&
    Object.entries(properties).every(
      ([name, value]) =>
        attributes.has(name) && (!['href', 'src', 'cite'].includes(name) || addresses.test(String(value))),
    )
  )
}

/** A page's head holds its names and its data, which is no program. */
function isHarmlessInHead({ tagName, properties, children }: Element): boolean {
  if (tagName === 'script') return properties.type === 'application/ld+json' && !JSON.stringify(children).includes('<')
  if (tagName === 'meta') return !('httpEquiv' in properties)

  return ['title', 'link'].includes(tagName) && Object.keys(properties).every(name => !name.startsWith('on'))
}

function elementsIn(nodes: readonly Nodes[]): Element[] {
  return nodes.flatMap(node => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? elementsIn(node.children) : []),
  ])
}
