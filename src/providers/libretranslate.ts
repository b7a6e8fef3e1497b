import { z } from 'zod'
import { askServer, type EngineServer, troubleWith } from './ask-server.js'
import { cutIntoBatches } from './cut-into-batches.js'
import { engineKey, patience, serverAddress } from './engine-settings.js'
import { countCharacters, hasWords } from './inline-tags.js'
import { type Pairs, pairFor, readPairs, usualPairs } from './libretranslate/languages.js'
import { defineProvider, type Translation, type TranslationRequest } from './provider.js'
import { fromXml, toXml } from './xml-markup.js'

/** The public server takes 2,000 characters at once, and one at home is slow: small requests suit both. */
const limits = { texts: 25, size: 2_000, unit: 'characters' } as const

/** LibreTranslate: free software for one's own server, or a hosted one with a key. */
export const libretranslate = defineProvider({
  id: 'libretranslate',
  settings: z.object({
    LIBRETRANSLATE_URL: serverAddress.describe('A LibreTranslate server; without it LibreTranslate is not offered'),
    LIBRETRANSLATE_API_KEY: engineKey.optional().describe('The key of that server, if it wants one'),
    LIBRETRANSLATE_TIMEOUT_MS: patience(120_000).describe(
      'How long one request to LibreTranslate may take, in milliseconds',
    ),
  }),

  start({ LIBRETRANSLATE_URL: url, LIBRETRANSLATE_API_KEY: key, LIBRETRANSLATE_TIMEOUT_MS: timeoutMs }) {
    const server: EngineServer = { id: 'libretranslate', name: 'LibreTranslate', timeoutMs, troubleOf }
    const spoken = watchLanguages(server, url)

    return {
      model: 'libretranslate-1',
      concurrency: 2,
      limits,
      speaks: languages => pairFor(spoken.look(), languages) !== undefined,
      batches: texts => cutIntoBatches(texts, { ...limits, sizeOf: text => toHtml(text).length }),

      async translate(texts, request) {
        const worded = texts.filter(hasWords)
        const answers = (worded.length > 0 ? await ask(worded, request) : []).values()
        return texts.map(text => (hasWords(text) && answers.next().value) || { text, billedCharacters: 0 })
      },
    }

    async function ask(texts: readonly string[], request: TranslationRequest): Promise<Translation[]> {
      const pair = pairFor(await spoken.know(), request)
      if (!pair) throw troubleWith(server, 'rejected', 'does not know this pair of languages')
      const body = { q: texts.map(toHtml), ...pair, format: 'html', ...(key && { api_key: key }) }
      return accept(server, await askServer(server, { url: `${url}/translate`, body }), texts)
    }
  },
})

/** A missing key is answered with 400, like a bad request; only its words tell. */
function troubleOf(status: number, body: string) {
  return status === 400 && /api[ _]key/i.test(body.slice(0, 2_000)) ? 'refused' : undefined
}

/** Empty elements are closed by a tag of their own: `<t2/>` would stay open in HTML. */
function toHtml(text: string): string {
  return toXml(text).replace(/<t(\d+)\/>/g, '<t$1></t$1>')
}

function accept(server: EngineServer, answer: unknown, sources: readonly string[]): Translation[] {
  const texts = (answer as { translatedText?: unknown } | null)?.translatedText
  if (!Array.isArray(texts)) throw troubleWith(server, 'broken', 'answered something that is not a list of texts')
  if (texts.length !== sources.length) {
    throw troubleWith(server, 'broken', `answered ${texts.length} texts of ${sources.length}`)
  }
  return sources.map((source, index) => {
    const html: unknown = texts[index]
    if (typeof html !== 'string') throw troubleWith(server, 'broken', 'answered something that is not text')
    const text = fromXml(html, source)
    return { text: hasWords(text) ? text : null, billedCharacters: countCharacters(source) }
  })
}

const freshMs = 600_000

/**
 * What the server speaks, asked for again every ten minutes, but only while somebody wants to know. Whoever asks
 * gets what is known so far; a server that does not say is taken to speak the usual.
 */
function watchLanguages(server: EngineServer, url: string) {
  let known: Pairs | undefined
  let asked: { at: number; answer: Promise<unknown> } | undefined

  function refresh(): Promise<unknown> {
    if (asked && Date.now() - asked.at < (known ? freshMs : 10_000)) return asked.answer
    const quick = { ...server, timeoutMs: Math.min(server.timeoutMs, 10_000) }
    const answer = askServer(quick, { url: `${url}/languages` })
      .then(list => {
        known = readPairs(list) ?? known
      })
      .catch(() => undefined)
    asked = { at: Date.now(), answer }
    return answer
  }
  return {
    look(): Pairs {
      void refresh()
      return known ?? usualPairs
    },
    async know(): Promise<Pairs> {
      if (!known) await refresh()
      return known ?? usualPairs
    },
  }
}
