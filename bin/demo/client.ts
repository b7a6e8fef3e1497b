// biome-ignore lint/suspicious/noExplicitAny: the demo shows what comes over the wire as it is.
export type Answered = { headers: Headers; body: any; text: string; path: string }

export type Client = ReturnType<typeof clientFor>

type Asking = { body?: unknown; ifMatch?: string; accept?: string }

/** Talks to the service over HTTP with one key, as any program would. */
export function clientFor(url: string, key: string) {
  return async (method: string, path: string, { body, ifMatch, accept }: Asking = {}): Promise<Answered> => {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(ifMatch ? { 'if-match': ifMatch } : {}),
      ...(accept ? { accept } : {}),
    }
    const response = await fetch(url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`)
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      headers: response.headers,
      body: isJson ? JSON.parse(text) : null,
      text,
      path: new URL(response.url).pathname,
    }
  }
}
