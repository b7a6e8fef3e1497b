import { describe, expect, test } from '@jest/globals'
import type { Element, Nodes } from 'hast'
import type { FoundText } from '../../src/formats/format.js'
import { html } from '../../src/formats/html.js'
import { markdown } from '../../src/formats/markdown.js'
import { safeHtml } from '../../src/formats/safe-html.js'
import { text } from '../../src/formats/text.js'

const payloads: [string, string][] = [
  ['59 a script', '<script>alert(1)</script>x'],
  ['60 a broken picture', '<img src=x onerror=alert(1)>'],
  ['60 a picture with a handler', '<img src="https://a.example/b.png" onerror=alert(1) alt="x">'],
  ['61 a script link', '<a href="javascript:alert(1)">x</a>'],
  ['61 a script link with a tab', '<a href="java\tscript:alert(1)">x</a>'],
  ['61 a script link with a leading control', '<a href="\u0001javascript:alert(1)">x</a>'],
  ['61 a script link in references', '<a href="&#106;avascript:alert(1)">x</a>'],
  ['61 a script link in capitals', '<a href=" JaVaScRiPt:alert(1)">x</a>'],
  ['62 an svg', '<svg/onload=alert(1)>x</svg>'],
  ['62 an svg with a link', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>'],
  ['63 mutation', '<math><mi><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">'],
  ['64 noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  ['65 a frame', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  ['66 a form', '<form action=//evil.example><input name=a><button formaction="javascript:alert(1)">x</button></form>'],
  ['67 a style', '<p style="background:url(javascript:alert(1))">x</p><style>p{}</style>'],
  ['68 a data link', '<a href="data:text/html,<script>alert(1)</script>">x</a>'],
  ['68 a data picture', '<img src="data:image/svg+xml,<svg onload=alert(1)>" alt="x">'],
  ['69 a protocol-relative link', '<a href="//evil.example">x</a>'],
  ['69 a protocol-relative link with backslashes', '<a href="/\\evil.example">x</a><a href="\\\\evil.example">y</a>'],
  ['69 a protocol-relative link with a line break', '<a href="/\n/evil.example">x</a>'],
  ['69 a protocol-relative picture', '<img src="//evil.example/a.png" alt="x">'],
  ['70 base and meta', '<base href="//evil.example"><meta http-equiv=refresh content="0;url=javascript:alert(1)">x'],
  ['71 comment confusion', '<!-- --!><img src=x onerror=alert(1)> -->x'],
  ['72 xmp', '<xmp><img src=x onerror=alert(1)></xmp>'],
  ['72 select', '<select><style></select><img src=x onerror=alert(1)>'],
  ['72 template', '<template><script>alert(1)</script></template>x'],
  ['73 clobbering', '<p id=cookie name=getElementById class=x data-x=1>x</p>'],
  ['74 details', '<details ontoggle=alert(1) open><summary>x</summary>y</details>'],
  ['an object', '<object data="javascript:alert(1)"><embed src="javascript:alert(1)"></object>x'],
  ['a quote’s source', '<blockquote cite="javascript:alert(1)">x</blockquote><q cite="//evil.example">y</q>'],
  ['a video', '<video src="https://a.example/a.mp4" onloadstart=alert(1)>x</video>'],
  ['an attribute that looks like the frame’s own', '<p data-block="0" data="{}">x</p>'],
]

describe.each(payloads)('%s', (_, payload) => {
  test('leaves nothing that acts in HTML', () => expectSafe(html.read(payload) as FoundText))
  test('leaves nothing that acts in a whole page', () =>
    expectSafe(html.read(`<!doctype html><body><article>${payload}</article>`) as FoundText))
  test('leaves nothing that acts in Markdown', () =>
    expectSafe(markdown.read(`Text ${payload}\n\n${payload}\n\nText`) as FoundText))
  test('is words and nothing else in copied text', () => {
    const { body } = text.read(`Titel\n\nWörter ${payload}`) as FoundText

    expect(body.blocks.flatMap(({ content }) => content.filter(node => node.type !== 'text'))).toEqual([])
  })
})

describe('Markdown of its own', () => {
  test.each([
    '[x](javascript:alert(1))',
    '![x](data:image/png,x)',
    '<javascript:alert(1)>',
    '[x](//evil.example)',
    '[x]: javascript:alert(1)\n\n[x]',
  ])('leaves nothing that acts in %s', file => expectSafe(markdown.read(file) as FoundText))
})

describe('what may stay', () => {
  test.each([
    'https://a.example/b',
    'http://a.example',
    'mailto:a@b.example',
    '/lokal',
    'seite.html',
    '#oben',
    '?a=1:2',
  ])('is a link to %s', href => {
    const { body } = html.read(`<p><a href="${href}">x</a></p>`) as FoundText

    expect(elementsIn(body.blocks.flatMap(({ content }) => content)).map(({ properties }) => properties.href)).toEqual([
      href,
    ])
  })

  test('is the word in a link that may not', () => {
    const { body } = html.read('<p>Ein <a href="javascript:alert(1)">Wort</a>.</p>') as FoundText

    expect(body.blocks[0]?.content).toEqual([{ type: 'text', value: 'Ein Wort.' }])
  })
})

const allowed = new Set<string>(safeHtml.tagNames ?? [])

function expectSafe({ headline = [], body }: FoundText) {
  const elements = elementsIn([body.frame, ...headline, ...body.blocks.flatMap(({ content }) => content)])
  const faults = elements.flatMap(({ tagName, properties }) => [
    ...(allowed.has(tagName) ? [] : [tagName]),
    ...Object.entries(properties).filter(([name, value]) => isUnsafe(name, value)),
  ])

  expect(faults).toEqual([])
}

function isUnsafe(name: string, value: unknown): boolean {
  if (/^(?:on|style|class|id$|name$|data|src(?:doc|set)|action|form|xlink|background)/i.test(name)) return true
  if (name === 'src') return !/^(?:https?:\/\/a\.example\/|x$)/.test(String(value))

  return ['href', 'cite'].includes(name) && /^[\s\S]?[\\/]\s*[\\/]|script:|data:/i.test(String(value))
}

function elementsIn(nodes: readonly Nodes[]): Element[] {
  return nodes.flatMap(node => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? elementsIn(node.children) : []),
  ])
}
