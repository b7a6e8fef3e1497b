import { type Answered, type Asking, ask } from './service.js'

/** A browser as far as the API can tell: keeps its cookies, sends no key, and says that its page is ours. */
export function aBrowser(url: string) {
  const jar = new Map<string, string>()
  return {
    jar,
    /** The `Set-Cookie` headers of the last answer. */
    lastCookies: [] as string[],

    async ask(method: string, path: string, { headers = {}, ...asking }: Omit<Asking, 'key'> = {}): Promise<Answered> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const own = { 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) }
      const answered = await ask(`${url}${path}`, method, { ...asking, key: null, headers: { ...own, ...headers } })
      this.lastCookies = answered.headers.getSetCookie()
      for (const line of this.lastCookies) keep(jar, line)
      return answered
    },

    /** Another browser with the same cookies, as a thief or a second tab would have. */
    copy() {
      const other = aBrowser(url)
      for (const [name, value] of jar) other.jar.set(name, value)
      return other
    },
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ')
  const at = pair.indexOf('=')
  const name = pair.slice(0, at)
  if (attributes.some(attribute => attribute.toLowerCase() === 'max-age=0')) jar.delete(name)
  else jar.set(name, pair.slice(at + 1))
}
