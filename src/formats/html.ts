import { decodeText, defineFormat } from './format.js'
import { selectArticle } from './page-furniture.js'
import { isPage, parseHtml } from './parse-html.js'
import { readTree } from './read-tree.js'

/** A fragment from a CMS, or a whole page of which only the article is taken. */
export const html = defineFormat({
  id: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],

  read(file, { headline } = {}) {
    const text = decodeText(file)
    const tree = parseHtml(text)
    const { root, leftOut } = isPage(text) ? selectArticle(tree) : { root: tree, leftOut: [] }

    return readTree(root, { headline, place: 'first-h1', leftOut })
  },

  examples: [
    {
      file: '<h1>Rat tagt</h1><p>Der Rat <b>tagt</b>.</p><ul><li>Eins<ul><li>Zwei</li></ul></li></ul>',
      headline: 'Rat tagt',
      blocks: ['Der Rat tagt.', 'Eins', 'Zwei'],
    },
    {
      file: '<!doctype html><body><nav>Start</nav><article><h1>Titel</h1><p>Text.</p></article><footer>Impressum</footer>',
      headline: 'Titel',
      blocks: ['Text.'],
    },
    { file: '<p>Nur Text</p><script>alert(1)</script>', blocks: ['Nur Text'] },
    { file: '', blocks: [] },
  ],
})
