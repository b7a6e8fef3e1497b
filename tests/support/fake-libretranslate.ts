import { mirror, startFakeEngine } from './fake-engine.js'

type Asked = { q: string[]; source: string; target: string; format: string; api_key?: string }

/** What LibreTranslate can do wrong in an answer that is otherwise one. */
type LibreFault =
  | 'no-list'
  | 'null'
  | 'fewer'
  | 'more'
  | 'empty'
  | 'empty-last'
  | 'not-text'
  | 'script'
  | 'control-characters'
  | 'dropped-tags'
  | 'unclosed-tag'
  | 'echo'
  | `say ${string}`

/** A LibreTranslate of our own. */
export type FakeLibretranslate = Awaited<ReturnType<typeof startFakeLibretranslate>>

/** Starts a server that speaks `/translate` and `/languages`, and writes every word backwards. */
export function startFakeLibretranslate() {
  return startFakeEngine<Asked, LibreFault>({
    path: '/translate',
    texts: ({ q }) => q.map(html => html.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|amp);/g, '.')),
    also: {
      '/languages': ['de', 'en', 'fr', 'pl'].map(code => ({ code, name: code, targets: ['de', 'en', 'fr', 'pl'] })),
    },
    answer({ q }, fault) {
      const texts: unknown[] = q.map(html => (fault === 'echo' ? html : spoil(mirror(html), fault)))
      if (fault === 'null') return null
      if (fault === 'no-list') return { translatedText: texts[0] }
      if (fault === 'fewer') texts.pop()
      if (fault === 'more') texts.push(texts[0])
      if (fault === 'empty-last') texts[texts.length - 1] = ''
      return { translatedText: fault === 'not-text' ? texts.map(() => ({})) : texts }
    },
  })
}

function spoil(html: string, fault?: LibreFault): string {
  if (fault === 'empty') return ''
  if (fault?.startsWith('say ')) return fault.slice(4)
  if (fault === 'script') return `${html}<script>alert(1)</script>`
  if (fault === 'control-characters') return `\u0000\u001b[31m${html}\u0007&#8;\ud800`
  if (fault === 'dropped-tags') return html.replace(/<[^<>]*>/g, '')
  if (fault === 'unclosed-tag') return html.replace(/<\/[^<>]*>/, '')
  return html
}
