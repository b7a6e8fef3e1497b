import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readBody } from 'node:stream/consumers'
import { refuse, send } from './answer.js'

type Dictionary = { source_lang: string; target_lang: string; entries: Map<string, string> }
type Glossary = { id: string; name: string; dictionaries: Dictionary[] }

/** What can go wrong with glossaries: a status, no answer, or entries that are not what was sent. */
export type GlossaryFault = number | 'silence' | 'other-entries' | 'not-json'

/** A request about glossaries, as it arrived. */
type SeenGlossaryRequest = { method: string; path: string }

/** The languages for which there are dictionaries. */
const supported = new Set(['de', 'en', 'fr', 'pl', 'pt', 'es', 'it', 'nl', 'ja', 'zh'])

/** Glossaries of version 3 as DeepL keeps them: for pairs of languages without regions, replaced by PUT, merged by PATCH. */
export function startGlossaries() {
  const kept = new Map<string, Glossary>()
  const seen: SeenGlossaryRequest[] = []
  let limit = 1_000
  let fault: { method: string | null; what: GlossaryFault } | null = null
  let hold: { method: string; arrived: () => void; opened: Promise<void> } | null = null

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '' } = request
    const [path = '', query = ''] = url.split('?')
    const body = await readBody(request)
    seen.push({ method, path })
    if (hold?.method === method) {
      hold.arrived()
      await hold.opened
    }
    const trouble = fault && (fault.method === null || fault.method === method) ? fault.what : null
    if (trouble === 'silence') return
    if (typeof trouble === 'number') return refuse(response, trouble)
    if (trouble === 'not-json') return send(response, 200, '<h1>Maintenance</h1>', 'text/html')
    const [, id, part] = /^\/v3\/glossaries(?:\/([^/]+))?(?:\/(\w+))?$/.exec(path) ?? []
    const said = body === '' ? {} : JSON.parse(body)
    if (id === undefined) return method === 'POST' ? create(response, said) : list(response)
    const glossary = kept.get(id)
    if (!glossary) return refuse(response, 404, undefined, 'Glossary not found')
    if (method === 'PUT' && part === 'dictionaries') return replace(response, glossary, said)
    if (method === 'PATCH') return merge(response, glossary, said)
    if (method === 'GET' && part === 'entries') return entries(response, glossary, query, trouble === 'other-entries')
    if (method === 'DELETE' && part === 'dictionaries' && !takeOut(glossary, query)) {
      return refuse(response, 404, undefined, 'Dictionary not found')
    }
    if (method === 'DELETE') {
      if (part === undefined || glossary.dictionaries.length === 0) kept.delete(id)
      return void response.writeHead(204).end()
    }
    refuse(response, 405)
  }

  function create(response: ServerResponse, said: { name?: string; dictionaries?: unknown[] }) {
    if (kept.size >= limit) return refuse(response, 456, undefined, 'Quota exceeded')
    const dictionaries = (said.dictionaries ?? []).map(readDictionary)
    if (!said.name || dictionaries.length === 0) return refuse(response, 400, undefined, 'Bad request')
    const made = dictionaries.filter(one => one !== null)
    if (made.length < dictionaries.length) return refuse(response, 400, undefined, 'Bad dictionary')
    const glossary = { id: randomUUID(), name: said.name, dictionaries: made }
    kept.set(glossary.id, glossary)
    send(response, 201, JSON.stringify(shown(glossary)))
  }

  function list(response: ServerResponse) {
    send(response, 200, JSON.stringify({ glossaries: [...kept.values()].map(shown) }))
  }

  return {
    answer,
    /** The glossaries there are, each with its dictionaries as plain objects. */
    all: () =>
      [...kept.values()].map(({ id, name, dictionaries }) => ({
        ...{ id, name },
        dictionaries: dictionaries.map(({ target_lang: to, entries }) => [to, Object.fromEntries(entries)]),
      })),
    seen: seen as readonly SeenGlossaryRequest[],
    /** Says for which pairs of languages there are dictionaries. */
    tellPairs(response: ServerResponse) {
      if (fault?.method === 'pairs' && typeof fault.what === 'number') return refuse(response, fault.what)
      const all = [...supported]
      const pairs = all.flatMap(source_lang => all.map(target_lang => ({ source_lang, target_lang })))
      const supported_languages = pairs.filter(({ source_lang, target_lang }) => source_lang !== target_lang)
      send(response, 200, JSON.stringify({ supported_languages }))
    },
    /** Fails every request about glossaries, or those of one method, or for the `pairs`, until it is called with null. */
    fail(what: GlossaryFault | null, method: string | null = null) {
      fault = what === null ? null : { method, what }
    },
    /** Keeps requests of a method waiting until they are let go; resolves when the first has arrived. */
    hold(method: string) {
      let open = () => {}
      const opened = new Promise<void>(resolve => {
        open = resolve
      })
      const arrived = new Promise<void>(resolve => {
        hold = { method, opened, arrived: resolve }
      })
      const release = () => {
        hold = null
        open()
      }
      return { arrived, release }
    },
    /** How many glossaries the account may have. */
    setLimit(most: number) {
      limit = most
    },
    /** Deletes all of them, as somebody may in DeepL's own screens. */
    deleteAll: () => kept.clear(),
    /** Writes into a dictionary behind everybody's back. */
    meddle(source: string, target: string) {
      for (const { dictionaries } of kept.values()) for (const { entries } of dictionaries) entries.set(source, target)
    },
    /** The entries a translation has to heed; a status where it cannot. */
    entriesFor(id: string, source: string | undefined, target: string): ReadonlyMap<string, string> | 400 | 404 {
      const glossary = kept.get(id)
      if (!glossary) return 404
      const found = glossary.dictionaries.find(
        one => one.source_lang === source?.toLowerCase() && one.target_lang === target.split('-')[0]?.toLowerCase(),
      )
      return found ? found.entries : 400
    },
  }
}

function replace(response: ServerResponse, glossary: Glossary, said: unknown) {
  const dictionary = readDictionary(said)
  if (!dictionary) return refuse(response, 400, undefined, 'Bad dictionary')
  glossary.dictionaries = [...glossary.dictionaries.filter(one => !isSamePair(one, dictionary)), dictionary]
  send(response, 200, JSON.stringify(counted(dictionary)))
}

function merge(response: ServerResponse, glossary: Glossary, said: { dictionaries?: unknown[] }) {
  for (const dictionary of (said.dictionaries ?? []).map(readDictionary)) {
    if (!dictionary) return refuse(response, 400, undefined, 'Bad dictionary')
    const known = glossary.dictionaries.find(one => isSamePair(one, dictionary))
    if (known) for (const [source, target] of dictionary.entries) known.entries.set(source, target)
    else glossary.dictionaries.push(dictionary)
  }
  send(response, 200, JSON.stringify(shown(glossary)))
}

function entries(response: ServerResponse, glossary: Glossary, query: string, isSpoilt: boolean) {
  const asked = new URLSearchParams(query)
  const found = glossary.dictionaries.filter(
    one => one.source_lang === asked.get('source_lang') && one.target_lang === asked.get('target_lang'),
  )
  if (found.length === 0) return refuse(response, 404, undefined, 'Dictionary not found')
  const dictionaries = found.map(({ entries, ...pair }) => {
    const lines = [...entries].map(([source, target]) => `${source}\t${isSpoilt ? `${target}!` : target}`)
    return { ...pair, entries: lines.join('\n'), entries_format: 'tsv' }
  })
  send(response, 200, JSON.stringify({ dictionaries }))
}

/** False if there is no such dictionary. */
function takeOut(glossary: Glossary, query: string): boolean {
  const asked = new URLSearchParams(query)
  const isAsked = (one: Dictionary) =>
    one.source_lang === asked.get('source_lang') && one.target_lang === asked.get('target_lang')
  const rest = glossary.dictionaries.filter(one => !isAsked(one))
  const isThere = rest.length < glossary.dictionaries.length
  glossary.dictionaries = rest
  return isThere
}

/** What DeepL takes: a pair it has dictionaries for, and at least one entry, none of them twice, empty or too long. */
function readDictionary(said: unknown): Dictionary | null {
  const { source_lang: from, target_lang: to, entries: text, entries_format: format } = said as Record<string, string>
  if (!from || !to || format !== 'tsv' || !supported.has(from) || !supported.has(to) || from === to) return null
  const entries = new Map<string, string>()
  for (const line of (text ?? '').split('\n')) {
    const [source = '', target = '', ...more] = line.split('\t')
    const isUsable = source.trim() !== '' && target.trim() !== '' && more.length === 0 && !entries.has(source)
    if (!isUsable || Buffer.byteLength(source) > 1_024 || Buffer.byteLength(target) > 1_024) return null
    entries.set(source, target)
  }
  return { source_lang: from, target_lang: to, entries }
}

function isSamePair(one: Dictionary, other: Dictionary): boolean {
  return one.source_lang === other.source_lang && one.target_lang === other.target_lang
}

function counted({ entries, ...pair }: Dictionary) {
  return { ...pair, entry_count: entries.size }
}

function shown({ id, name, dictionaries }: Glossary) {
  const creation_time = '2026-11-28T09:00:00.000Z'
  return { glossary_id: id, name, dictionaries: dictionaries.map(counted), creation_time }
}

/** Puts a glossary's words into a text, inflected ones too, as the real one would. */
export function heed(xml: string, entries: ReadonlyMap<string, string>): string {
  let text = xml
  for (const [source, target] of entries) {
    const word = source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    text = text.replace(new RegExp(`(?<!\\p{L})${word}\\p{L}{0,2}(?!\\p{L})`, 'gu'), target)
  }
  return text
}
