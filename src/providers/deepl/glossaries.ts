import { z } from 'zod'
import { askServer, type EngineServer, type Question, troubleWith } from '../ask-server.js'
import { GlossaryGone, type GlossaryKeeper, type Languages, type ProviderError, type TermPair } from '../provider.js'
import { watchGlossaryPairs } from './glossary-pairs.js'
import { deeplLanguages } from './languages.js'

type Account = { key: string; serverUrl: string | undefined; timeoutMs: number }

const glossary = z.object({ glossary_id: z.string().min(1), name: z.string() })
const glossaries = z.object({ glossaries: z.array(glossary) })
const entries = z.object({ dictionaries: z.array(z.object({ entries: z.string(), entries_format: z.literal('tsv') })) })

/**
 * DeepL's glossaries of version 3, each with a dictionary for a pair of languages. @NOTE The client library is passed
 * by: it reads entries into an object, where a term called `constructor` is taken for one that stands there already.
 */
export function keepDeeplGlossaries({ key, serverUrl, timeoutMs }: Account): GlossaryKeeper {
  const server = serverUrl ?? usualServer(key)
  const address = `${server}/v3/glossaries`
  const ask = <Answer>(schema: z.ZodType<Answer>, question: Omit<Question, 'headers'>) =>
    askDeepl(timeoutMs, schema, { ...question, headers: { authorization: `DeepL-Auth-Key ${key}` } })

  /** What is not there, or of a pair that DeepL has no dictionaries for, need not be taken out. */
  const remove = async (url: string) => {
    await ask(z.unknown(), { url, method: 'DELETE' }).catch((error: unknown) => {
      const isThere = !(error instanceof GlossaryGone) && (error as ProviderError).trouble !== 'rejected'
      if (isThere) throw error
    })
  }

  const hasPair = watchGlossaryPairs(ask, server)

  return {
    pairOf: languages => codesOf(languages).target_lang,

    hasDictionaries: languages => hasPair(codesOf(languages)),

    async find(name) {
      const { glossaries: all } = await ask(glossaries, { url: address })
      return all.find(one => one.name === name)?.glossary_id ?? null
    },

    async create(name, languages, terms) {
      const body = { name, dictionaries: [dictionaryOf(languages, terms)] }
      return (await ask(glossary, { url: address, body })).glossary_id
    },

    async replace(id, languages, terms) {
      const url = `${address}/${encodeURIComponent(id)}/dictionaries`
      await ask(z.unknown(), { url, method: 'PUT', body: dictionaryOf(languages, terms) })
    },

    async read(id, languages) {
      const query = new URLSearchParams(codesOf(languages))
      const found = await ask(entries, { url: `${address}/${encodeURIComponent(id)}/entries?${query}` })
      return found.dictionaries.flatMap(({ entries }) => fromTsv(entries))
    },

    async remove(id, languages) {
      const query = new URLSearchParams(codesOf(languages))
      await remove(`${address}/${encodeURIComponent(id)}/dictionaries?${query}`)
    },

    removeAll: id => remove(`${address}/${encodeURIComponent(id)}`),
  }
}

function usualServer(key: string): string {
  return key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com'
}

/** A glossary's languages have no regions: one dictionary serves British and American English. */
function codesOf(languages: Languages): { source_lang: string; target_lang: string } {
  const codes = deeplLanguages(languages)
  const base = (code = '') => code.split('-')[0]?.toLowerCase() ?? ''
  return { source_lang: base(codes?.source), target_lang: base(codes?.target) }
}

/** Our terms have neither tabs nor line breaks. */
function dictionaryOf(languages: Languages, terms: readonly TermPair[]) {
  const lines = terms.map(({ source, target }) => `${source}\t${target}`)
  return { ...codesOf(languages), entries: lines.join('\n'), entries_format: 'tsv' }
}

function fromTsv(text: string): TermPair[] {
  return text.split(/\r?\n/).flatMap(line => {
    const [source = '', target = ''] = line.split('\t')
    return source === '' ? [] : [{ source, target }]
  })
}

async function askDeepl<Answer>(timeoutMs: number, schema: z.ZodType<Answer>, question: Question): Promise<Answer> {
  let status = 0
  const server: EngineServer = {
    ...{ id: 'deepl', name: 'DeepL', timeoutMs },
    troubleOf(found) {
      status = found
      if (found === 456) return 'quota'
      return found === 404 || found === 405 ? 'rejected' : undefined
    },
  }
  const answer = await askServer(server, question).catch((error: unknown) => {
    throw status === 404 ? new GlossaryGone('deepl', 'DeepL does not have the glossary any more (404)') : error
  })
  const read = schema.safeParse(answer)
  if (!read.success) throw troubleWith(server, 'broken', 'gave an answer about a glossary that is not understood')
  return read.data
}
