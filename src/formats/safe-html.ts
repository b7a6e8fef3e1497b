import type { Options } from 'rehype-sanitize'
import type { LeftOutReason } from './article-text.js'

/** Elements nested deeper than this lose their tags and keep their words. */
export const maxDepth = 64

const structure =
  'aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'
const inline =
  'a abbr b bdi br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'
const names = new Set(`${structure} ${inline}`.split(' '))

/** Whether an article may use this element. */
export function isKnownName(tagName: string): boolean {
  return names.has(tagName)
}

/** What an article may contain: structure and meaning, nothing that acts, loads or styles. */
export const safeHtml: Options = {
  tagNames: [...names],
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto'], ['translate', 'yes', 'no', '']],
    a: ['href', 'title'],
    abbr: ['title'],
    blockquote: ['cite'],
    del: ['dateTime'],
    img: ['src', 'alt', 'title', ['width', /^\d{1,5}$/], ['height', /^\d{1,5}$/]],
    ins: ['dateTime'],
    li: [['value', /^-?\d{1,9}$/]],
    ol: [['start', /^-?\d{1,9}$/], 'reversed'],
    q: ['cite'],
    td: [
      ['colSpan', /^\d{1,3}$/],
      ['rowSpan', /^\d{1,3}$/],
      ['align', 'left', 'right', 'center'],
    ],
    th: [
      ['colSpan', /^\d{1,3}$/],
      ['rowSpan', /^\d{1,3}$/],
      ['align', 'left', 'right', 'center'],
      ['scope', 'row', 'col', 'rowgroup', 'colgroup'],
    ],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'HTTP', 'HTTPS'], src: ['http', 'https'], cite: ['http', 'https'] },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  strip: [],
  clobber: ['id', 'name'],
  required: {},
  allowComments: false,
  allowDoctypes: false,
}

/** Elements taken out together with everything inside them. */
export const unsafeNames: ReadonlyMap<string, LeftOutReason> = new Map([
  ...reasons(
    'script iframe object embed applet form template noscript svg math base meta portal frameset frame',
    'active-content',
  ),
  ...reasons(
    'style link head title audio video canvas map select textarea button input dialog noembed noframes param',
    'unsupported',
  ),
  ...reasons('nav', 'furniture'),
])

function reasons(list: string, why: LeftOutReason): [string, LeftOutReason][] {
  return list.split(' ').map(name => [name, why])
}

/** Elements that mean for us what another one says. */
export const wordsForNames: ReadonlyMap<string, string> = new Map([
  ...[
    'address',
    'article',
    'center',
    'fieldset',
    'footer',
    'header',
    'hgroup',
    'legend',
    'main',
    'search',
    'body',
    'html',
  ].map((name): [string, string] => [name, 'div']),
  ['acronym', 'abbr'],
  ['menu', 'ul'],
  ['dir', 'ul'],
  ['strike', 's'],
  ['tt', 'code'],
  ['listing', 'pre'],
  ['xmp', 'pre'],
])
