import {
  ConnectionError,
  DeepLClient,
  type SourceLanguageCode,
  type TargetLanguageCode,
  type TextResult,
} from 'deepl-node'
import { z } from 'zod'
import { type Exchange, observe, observeExchanges } from './deepl/exchange.js'
import { keepDeeplGlossaries } from './deepl/glossaries.js'
import { type DeeplSource, type DeeplTarget, deeplLanguages } from './deepl/languages.js'
import { readUsage } from './deepl/read-usage.js'
import { reportingTag } from './deepl/reporting-tag.js'
import { deeplBatches, deeplLimits, fittingContext } from './deepl/request-size.js'
import { deeplError, type Failure, troubleOf } from './deepl/trouble.js'
import { countCharacters, hasWords } from './inline-tags.js'
import { defineProvider, GlossaryGone, type Translation, type TranslationRequest } from './provider.js'
import { fromXml, toXml } from './xml-markup.js'

const model = 'quality_optimized'

/** DeepL's API. Free keys (ending in `:fx`) go to its free server, all others to the paid one. */
export const deepl = defineProvider({
  id: 'deepl',
  settings: z.object({
    DEEPL_API_KEY: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters')
      .describe('The key of a DeepL API account; without it DeepL is not offered'),
    DEEPL_SERVER_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("Another server that speaks DeepL's protocol; by default the key tells which of DeepL's own"),
    DEEPL_TIMEOUT_MS: z.coerce
      .number()
      .int()
      .min(1)
      .max(120_000)
      .default(30_000)
      .describe('How long one request to DeepL may take, in milliseconds'),
    DEEPL_REPORTING_TAG: z
      .enum(['section', 'off'], { error: 'has to be section or off' })
      .default('section')
      .describe("Whether DeepL's own reports tell sections apart: they are named to it with each request"),
  }),

  start({ DEEPL_API_KEY: key, DEEPL_SERVER_URL: serverUrl, DEEPL_TIMEOUT_MS: timeoutMs, DEEPL_REPORTING_TAG: tagged }) {
    observeExchanges()
    const options = { serverUrl, maxRetries: 0, minTimeout: timeoutMs, sendPlatformInfo: false }
    /** A client has its headers for good, so each request is given its own; it holds no connection. */
    const clientFor = ({ section }: TranslationRequest) =>
      new DeepLClient(key, {
        ...options,
        ...(tagged === 'section' && { headers: { 'X-DeepL-Reporting-Tag': reportingTag(section) } }),
      })

    return {
      model,
      concurrency: 4,
      heedsTerms: true,
      glossaries: keepDeeplGlossaries({ key, serverUrl, timeoutMs }),
      limits: deeplLimits,
      speaks: languages => deeplLanguages(languages) !== undefined,
      batches: deeplBatches,
      readMeter: () => readUsage({ key, serverUrl, timeoutMs }),

      async translate(texts, request) {
        const worded = texts.filter(hasWords)
        const answers = (worded.length > 0 ? await ask(clientFor(request), timeoutMs, worded, request) : []).values()
        return texts.map(text => (hasWords(text) && answers.next().value) || { text, billedCharacters: 0 })
      },
    }
  },
})

/** The languages we know are exactly those of the client library; an upgrade that adds one fails here. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
true satisfies Same<DeeplSource, SourceLanguageCode> & Same<DeeplTarget, TargetLanguageCode>

async function ask(client: DeepLClient, timeoutMs: number, texts: readonly string[], request: TranslationRequest) {
  const languages = deeplLanguages(request)
  if (!languages) throw deeplError('rejected', 'does not know this pair of languages')

  const exchange: Exchange = {}
  const results = await observe(exchange, timeoutMs, () =>
    client.translateText(texts.map(toXml), languages.source, languages.target, {
      context: fittingContext(request.context, texts),
      ...(request.glossary === undefined ? {} : { glossary: request.glossary }),
      modelType: model,
      tagHandling: 'xml',
      tagHandlingVersion: 'v2',
      splitSentences: 'off',
      outlineDetection: false,
      preserveFormatting: true,
    }),
  ).catch((error: unknown) => {
    throw (request.glossary && glossaryTrouble(exchange, error)) || troubleOf(exchange, failureOf(error))
  })
  return accept(results, texts)
}

/** DeepL says 404, or 400 and why, where the glossary or its dictionary for the pair is not there. */
function glossaryTrouble({ status }: Exchange, error: unknown): GlossaryGone | null {
  const isGone = status === 404 || (status === 400 && /glossary|dictionary/i.test(String((error as Error).message)))
  return isGone ? new GlossaryGone('deepl', `DeepL does not have the glossary any more (${status})`) : null
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof ConnectionError)) return { kind: 'client' }
  return { kind: 'network', code: (error.error as { code?: string } | undefined)?.code }
}

/** The client library passes on whatever came; only answers that can stand in a version get through here. */
function accept(results: TextResult[], texts: readonly string[]): Translation[] {
  if (results.length !== texts.length) {
    throw deeplError('broken', `answered ${results.length} texts of ${texts.length}`)
  }
  return texts.map((source, index) => translationOf(results[index], source))
}

function translationOf(result: Partial<TextResult> | undefined, source: string): Translation {
  if (typeof result?.text !== 'string') throw deeplError('broken', 'answered something that is not text')

  const text = fromXml(result.text, source)
  return {
    text: hasWords(text) ? text : null,
    billedCharacters: billed(result.billedCharacters) ?? countCharacters(source),
  }
}

function billed(characters: unknown): number | undefined {
  return Number.isSafeInteger(characters) && Number(characters) >= 0 ? Number(characters) : undefined
}
