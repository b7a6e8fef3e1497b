import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What an operator would set to have people sign in there. */
export type IdentityServer = { settings: Record<string, string>; close(): Promise<void> }

/**
 * A real OpenID Connect server that believes everybody: the name one signs in with is one's email, verified unless it
 * begins with `unverified`.
 */
export async function anIdentityServer(redirectUri: string): Promise<IdentityServer> {
  const server = createServer()
  await new Promise<void>(ready => void server.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { client_id: 'fassung', client_secret: 'a-secret-between-two-servers', redirect_uris: [redirectUri] }
  const provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('unverified'), name: 'Known Elsewhere' }),
    }),
    pkce: { required: () => true },
    cookies: { keys: ['a key of the tests'] },
  })
  server.on('request', provider.callback())
  return {
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client.client_id, OIDC_CLIENT_SECRET: client.client_secret },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(closed => void server.close(() => closed()))
    },
  }
}

/** Goes where a person's browser would at the identity server, and answers the address it sends them back to. */
export async function signInElsewhere(url: string, email: string): Promise<URL> {
  const jar = new Map<string, string>()
  let next = new URL(url)
  const origin = next.origin
  let form: URLSearchParams | null = null
  for (let step = 0; step < 20; step++) {
    if (next.origin !== origin) return next
    const response: Response = await fetch(next, {
      method: form ? 'POST' : 'GET',
      body: form,
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    const location = response.headers.get('location')
    form = location ? null : formIn(await response.text(), email)
    if (location) next = new URL(location, next)
  }
  throw new Error('The identity server sent its visitor round in circles.')
}

/** The development pages of the server ask first who one is, then whether one agrees. */
function formIn(page: string, email: string): URLSearchParams {
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
  if (!prompt) throw new Error(`The identity server says: ${page.slice(0, 500)}`)
  return new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: email, password: 'whatever' } : {}) })
}
