import { type Answered, adminKey, type TestService } from '../support/service.js'

/** Sends a file as it is, the way a program with an upload does it. */
export function submitterAt({ url }: Pick<TestService, 'url'>) {
  return async (
    file: string | Buffer,
    mediaType: string,
    query = '?languages=fr',
    headers: Record<string, string> = {},
  ): Promise<Answered> => {
    const response = await fetch(`${url}/v1/articles${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminKey}`, ...(mediaType && { 'content-type': mediaType }), ...headers },
      body: new Uint8Array(Buffer.from(file)),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
}
