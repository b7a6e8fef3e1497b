import i18n from 'i18next'
import { takeEarly } from './early.js'
import { announceSessionOver, countSignIns } from './session.js'

/** What the API says when it will not (RFC 9457), in the language of the screen. */
export class Problem extends Error {
  override name = 'Problem'

  constructor(
    readonly status: number,
    /** The last part of its `type`, such as `precondition-failed`. */
    readonly id: string,
    readonly title: string,
    detail: string,
    readonly errors: readonly { pointer: string; code: string; detail: string }[],
    /** The state of what was to be changed, where somebody else was quicker. */
    readonly current: unknown,
  ) {
    super(detail || title)
  }
}

/** The network is away, or the service is. What was to be sent has to be kept and sent again. */
export class Offline extends Error {
  override name = 'Offline'
}

/** The name of what the window hears each time the service could not be reached. */
export const unreached = 'fassung-unreached'

export type Answer<Body> = { body: Body; etag: string }

type Asking = {
  body?: unknown
  etag?: string
  once?: string
  signal?: AbortSignal | undefined
  headers?: Record<string, string>
}

/**
 * Asks the API as the person who is signed in. `etag` is what the change depends on, `once` a key under which it
 * happens only once however often it is sent. Throws `Problem` for a refusal, `Offline` if there was no answer.
 */
export async function ask<Body>(method: string, path: string, asking: Asking = {}): Promise<Answer<Body>> {
  const { body, etag, once, signal, headers = {} } = asking
  const isText = typeof body === 'string' || body instanceof Blob
  const early = method === 'GET' ? takeEarly(path) : undefined
  const signIns = countSignIns()
  const response = await (
    early ??
    fetch(path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': i18n.resolvedLanguage ?? 'en',
        ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }),
        ...(etag === undefined ? {} : { 'if-match': `"${etag}"` }),
        ...(once === undefined ? {} : { 'idempotency-key': once }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
  ).catch((error: unknown) => {
    if (signal?.aborted) throw error
    dispatchEvent(new Event(unreached))
    throw new Offline(String(error))
  })
  // A wrong password is also a 401, but says nothing of a session.
  if (response.status === 401 && !path.startsWith('/auth/')) {
    // Whoever has signed in since may look, but sends nothing that was meant before.
    if (method === 'GET' && countSignIns() > signIns) return ask(method, path, asking)
    announceSessionOver()
  }
  if (!response.ok) throw await problemOf(response)
  const text = await response.text()
  return {
    body: (text ? JSON.parse(text) : null) as Body,
    etag: (response.headers.get('etag') ?? '').replace(/^(W\/)?"|"$/g, ''),
  }
}

/** What stands at an address now. */
export async function read<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  return (await ask<Body>('GET', path, { signal })).body
}

async function problemOf(response: Response): Promise<Problem> {
  const said = (await response.json().catch(() => ({}))) as Partial<{
    type: string
    title: string
    detail: string
    message: string
    errors: Problem['errors']
    current: unknown
  }>
  const id = said.type?.split('/').at(-1) ?? `http-${response.status}`
  const title = said.title ?? said.message ?? response.statusText
  return new Problem(response.status, id, title, said.detail ?? '', said.errors ?? [], said.current)
}
