import { ProviderError, type ProviderTrouble } from './provider.js'
import { retryAfterMs } from './retry-after.js'

/** A server that speaks JSON, and how its engine reads what is particular about its refusals. */
export type EngineServer = {
  id: string
  /** As people call it; begins every message. */
  name: string
  timeoutMs: number
  /** What a status means for this engine, if not what it means for all. `body` is the answer's text. */
  troubleOf?(status: number, body: string): ProviderTrouble | undefined
}

export type Question = { url: string; method?: 'PUT' | 'DELETE'; headers?: Record<string, string>; body?: unknown }

/** More than any translation of one request, and little enough to hold. */
const mostBytes = 16 * 1024 * 1024

/**
 * Asks an engine's server and reads its JSON answer, or null where it has nothing to say (204), all within its time. Throws only `ProviderError`, worded from
 * scratch: what servers and clients say about a failure may carry the key or the article.
 */
export async function askServer(server: EngineServer, question: Question): Promise<unknown> {
  const signal = AbortSignal.timeout(server.timeoutMs)
  const response = await send(question, signal).catch((error: unknown) => {
    throw withoutAnswer(server, error)
  })
  const text = await readText(response).catch(() => {
    throw troubleWith(server, 'unclear', `broke off in the middle of its answer (${response.status})`)
  })
  if (text === null) throw troubleWith(server, 'broken', 'answered more than anybody asked for')
  if (!response.ok) throw refusal(server, response, text)
  if (response.status === 204) return null
  try {
    return JSON.parse(text)
  } catch {
    throw troubleWith(server, 'broken', `gave an answer that is not understood (${response.status})`)
  }
}

/** Words a trouble with a server; `reason` goes on after its name. */
export function troubleWith(server: EngineServer, trouble: ProviderTrouble, reason: string, waitMs?: number) {
  return new ProviderError(server.id, trouble, `${server.name} ${reason}`, waitMs)
}

/** A redirect is not followed: it could carry the article and the key to anybody. */
function send({ url, method, headers, body }: Question, signal: AbortSignal): Promise<Response> {
  if (body === undefined) {
    return fetch(url, { method: method ?? 'GET', signal, redirect: 'manual', headers: headers ?? {} })
  }
  return fetch(url, {
    method: method ?? 'POST',
    signal,
    redirect: 'manual',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function readText(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function refusal(server: EngineServer, response: Response, text: string): ProviderError {
  const { status } = response
  const trouble = server.troubleOf?.(status, text) ?? usualTrouble(status)
  return troubleWith(
    server,
    trouble,
    `${meanings[trouble]} (${status})`,
    retryAfterMs(response.headers.get('retry-after')),
  )
}

function usualTrouble(status: number): ProviderTrouble {
  if (status === 429) return 'busy'
  if (status === 402) return 'quota'
  if (status === 401 || status === 403 || status === 404 || status === 405) return 'refused'
  if (status >= 500 || status === 408) return 'unclear'
  return status >= 400 ? 'rejected' : 'unreachable'
}

const meanings: Record<ProviderTrouble, string> = {
  busy: 'is asked too often',
  quota: 'has nothing left on the account',
  refused: 'does not accept the key, the model or the address',
  unclear: 'has a fault of its own',
  rejected: 'will not take this request',
  unreachable: 'is not at this address: it sends elsewhere',
  unprepared: 'lacks what it needs first',
  broken: 'gave an answer that cannot be used',
  malformed: 'does not answer in the form it was asked for',
}

function withoutAnswer(server: EngineServer, error: unknown): ProviderError {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return troubleWith(server, 'unclear', 'gave no answer in time')
  }
  const code = codeOf(error)
  return neverConnected.test(code)
    ? troubleWith(server, 'unreachable', `cannot be reached (${code})`)
    : troubleWith(server, 'unclear', `gave no answer (${code})`)
}

function codeOf(error: unknown): string {
  const code = (error as { cause?: { code?: unknown } } | undefined)?.cause?.code
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(code) ? code : 'unknown'
}

const neverConnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)(UNREACH|DOWN)|UND_ERR_CONNECT_TIMEOUT|.*CERT.*|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/
