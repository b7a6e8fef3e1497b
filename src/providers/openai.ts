import { z } from 'zod'
import { askServer, type EngineServer, troubleWith } from './ask-server.js'
import { cutIntoBatches } from './cut-into-batches.js'
import { engineKey, patience, serverAddress } from './engine-settings.js'
import { countCharacters, hasWords } from './inline-tags.js'
import { isSameLanguage, languageOf } from './languages.js'
import { isPlausible } from './openai/is-plausible.js'
import { charactersAround, type Dialect, wordQuestion } from './openai/question.js'
import { type Answer, readAnswer } from './openai/read-answer.js'
import { defineProvider, type Translation, type TranslationRequest } from './provider.js'

/** Models lose count in long lists, and what is asked again is paid again. */
const limits = { texts: 20, size: 6_000, unit: 'characters' } as const

/** A language model behind any server that speaks as OpenAI's does: theirs, or one at home. */
export const openai = defineProvider({
  id: 'openai',
  settings: z.object({
    OPENAI_MODEL: z
      .string()
      .regex(/^[\x21-\x7e]{1,200}$/, 'must be one word of plain characters')
      .describe('The language model to ask; without it none is offered'),
    OPENAI_BASE_URL: serverAddress
      .default('https://api.openai.com/v1')
      .describe("A server that speaks as OpenAI's does, up to its `/v1`"),
    OPENAI_API_KEY: engineKey.optional().describe('The key of that server; one at home may need none'),
    OPENAI_TIMEOUT_MS: patience(120_000).describe('How long one request to the model may take, in milliseconds'),
  }),

  start({ OPENAI_MODEL: model, OPENAI_BASE_URL: url, OPENAI_API_KEY: key, OPENAI_TIMEOUT_MS: timeoutMs }) {
    const server: EngineServer = { id: 'openai', name: 'The language model', timeoutMs, troubleOf }
    const post = postTo(server, `${url}/chat/completions`, key)
    let dialect: Dialect = { cap: 'max_tokens', hasTemperature: true }

    async function ask(texts: readonly string[], request: TranslationRequest): Promise<Answer> {
      const answer = await post(wordQuestion(model, dialect, texts, request), refusal => {
        dialect = learn(dialect, refusal)
        return wordQuestion(model, dialect, texts, request)
      })
      return readAnswer(answer, texts.length)
    }

    return {
      model: model.replace(/[^\w.-]/g, '-'),
      concurrency: 4,
      heedsTerms: true,
      limits,
      overhead: charactersAround,
      speaks: languages => Boolean(languageOf(languages.to)) && !isSameLanguage(languages),
      batches: texts => cutIntoBatches(texts, { ...limits, sizeOf: text => text.length }),

      async translate(texts, request) {
        if (!languageOf(request.to)) throw troubleWith(server, 'rejected', 'does not know this language')
        const worded = texts.filter(hasWords)
        const answers = (worded.length > 0 ? take(server, worded, await ask(worded, request), request.to) : []).values()
        return texts.map(text => (hasWords(text) && answers.next().value) || { text, billedCharacters: 0 })
      },
    }
  },
})

/**
 * An answer to several texts that is of no use may be one text's doing, and one in no form the model's: both are for
 * the asker to put again, text by text. What was answered to one text alone is final.
 */
function take(server: EngineServer, texts: readonly string[], answer: Answer, language: string): Translation[] {
  if (typeof answer === 'object') return accept(texts, answer.texts, language)
  if (texts.length === 1 && answer !== 'malformed') return accept(texts, [null], language)
  throw troubleWith(server, 'malformed', 'does not answer in the form it was asked for')
}

function accept(sources: readonly string[], targets: readonly (string | null)[], language: string): Translation[] {
  const worn = repeatedIn(sources, targets)
  return sources.map((source, index) => {
    const target = targets[index] ?? null
    const billedCharacters = countCharacters(source)
    if (target === null) return { text: null, billedCharacters }
    const isUsable = hasWords(target) && !worn.has(target) && isPlausible(source, target, language)
    return isUsable ? { text: target, billedCharacters } : { text: null, billedCharacters, reason: 'implausible' }
  })
}

/** One answer to three different sentences is an answer to none of them. */
function repeatedIn(sources: readonly string[], targets: readonly (string | null)[]): Set<string | null> {
  const given = new Map<string | null, Set<string>>()
  for (const [place, target] of targets.entries()) {
    const source = sources[place] ?? ''
    if (source.length > 20) given.set(target, (given.get(target) ?? new Set()).add(source))
  }
  return new Set([...given].flatMap(([target, of]) => (of.size >= 3 ? [target] : [])))
}

/** OpenAI says with 429 too that an account is used up; only its words tell. */
function troubleOf(status: number, body: string) {
  return status === 429 && /insufficient_quota/.test(body.slice(0, 2_000)) ? 'quota' : undefined
}

/** Posts a question; one that is refused for its form, which costs nothing, is put once more in another. */
function postTo(server: EngineServer, url: string, key: string | undefined) {
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
  return async (body: unknown, reword: (refusal: string) => unknown): Promise<unknown> => {
    for (let question = body, tries = 0; ; tries++) {
      let refusal = ''
      const noting: EngineServer = {
        ...server,
        troubleOf(status, text) {
          if (status === 400) refusal = text.slice(0, 2_000)
          return server.troubleOf?.(status, text)
        },
      }
      try {
        return await askServer(noting, { url, headers, body: question })
      } catch (error) {
        if (tries === 2 || !/max_completion_tokens|temperature/.test(refusal)) throw error
        question = reword(refusal)
      }
    }
  }
}

/** Some models want the cap under another name, others no temperature. */
function learn(dialect: Dialect, refusal: string): Dialect {
  if (dialect.cap === 'max_tokens' && refusal.includes('max_completion_tokens')) {
    return { ...dialect, cap: 'max_completion_tokens' }
  }
  return { ...dialect, hasTemperature: false }
}
