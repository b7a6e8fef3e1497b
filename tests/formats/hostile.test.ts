import { describe, expect, test } from '@jest/globals'
import type { Element, Nodes } from 'hast'
import type { FoundText } from '../../src/formats/format.js'
import { html } from '../../src/formats/html.js'
import { markdown } from '../../src/formats/markdown.js'
import { safeHtml } from '../../src/formats/safe-html.js'
import { text } from '../../src/formats/text.js'
import { hostileMarkup } from '../support/hostile-markup.js'

describe.each(hostileMarkup)('%s', (_, payload) => {
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
