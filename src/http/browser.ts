import type { IncomingMessage } from 'node:http'

/** What a browser brings along of itself: what it was given to keep, what it is, where it stands. */
export type Browser = { cookies: string; agent: string; address: string }

/** The browser behind a request. Whoever sends a key is a program: its cookies count for nothing. */
export function browserOf(request: IncomingMessage & { ip?: string }): Browser {
  const { authorization, cookie = '', 'user-agent': agent = '' } = request.headers
  return {
    cookies: authorization === undefined ? cookie : '',
    agent: agent.slice(0, 500),
    address: request.ip ?? request.socket.remoteAddress ?? '',
  }
}
