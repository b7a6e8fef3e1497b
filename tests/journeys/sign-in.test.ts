import { afterAll, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { pino } from 'pino'
import { openDatabase } from '../../src/database/database.js'
import { isDatabaseAway } from '../../src/database/is-database-away.js'
import { makeFirstLink } from '../../src/people/first-link.js'
import { readSessionSecret } from '../../src/people/session-secret.js'
import { openSignIn } from '../../src/people/sign-in.js'
import { aBrowser } from '../support/browser.js'
import { aService } from '../support/service.js'

const service = await aService({ workers: false })
const { ask, db, services, url } = service
const password = 'correct horse battery'

afterAll(() => service.stop())

/** A person who was invited and came in, in a browser of their own. */
async function aPerson({ roles = ['editor'], name = 'Ada' } = {}) {
  const email = `${name.toLowerCase()}-${Math.random().toString(36).slice(2)}@example.org`
  const { body: invited } = await ask('POST', '/v1/invitations', { body: { name, email, roles } })
  const browser = aBrowser(url)
  const token = tokenIn(invited.url)
  const { status } = await browser.ask('POST', `/v1/invitations/${token}/acceptance`, { body: { password } })
  expect(status).toBe(201)
  return { id: invited.user.id as string, email, browser, token }
}

async function signIn(email: string, tried = password) {
  const browser = aBrowser(url)
  const answered = await browser.ask('POST', '/auth/sign-in/email', { body: { email, password: tried } })
  return { browser, ...answered }
}

const tokenIn = (link: string) => link.replace('https://news.example/welcome/', '')
const statusOf = async (asked: Promise<{ status: number }>) => (await asked).status

describe('an invitation', () => {
  test('greets its person, lets them choose a password, and signs them in', async () => {
    const input = { name: 'Bea', email: 'Bea@example.org', roles: ['reviewer'], languages: ['fr'] }
    const { status, body } = await ask('POST', '/v1/invitations', { body: input })
    const [token, browser] = [tokenIn(body.url), aBrowser(url)]

    const greeted = await browser.ask('GET', `/v1/invitations/${token}`)
    const came = await browser.ask('POST', `/v1/invitations/${token}/acceptance`, { body: { password } })

    expect([status, body.user.email]).toEqual([201, 'Bea@example.org'])
    expect(token).toMatch(/^fsg_[0-9a-f]{64}$/)
    expect(greeted.body).toEqual({ name: 'Bea', email: 'Bea@example.org', isFirst: false })
    expect([came.status, came.headers.get('cache-control')]).toEqual([201, 'no-store'])
    const me = { id: body.user.id, kind: 'user', name: 'Bea', roles: ['reviewer'], languages: ['fr'] }
    expect(came.body).toEqual(me)
    expect((await browser.ask('GET', '/v1/me')).body).toEqual(me)
    expect((await signIn('bea@EXAMPLE.org')).body).toEqual(me)
  })

  test('works once, even if two come at the same moment', async () => {
    const { body } = await ask('POST', '/v1/invitations', {
      body: { name: 'C', email: 'c@example.org', roles: ['reader'] },
    })
    const accept = () =>
      aBrowser(url).ask('POST', `/v1/invitations/${tokenIn(body.url)}/acceptance`, { body: { password } })

    const both = await Promise.all([accept(), accept()])
    const late = await accept()

    expect(both.map(({ status }) => status).sort()).toEqual([201, 404])
    expect([late.status, late.body.type]).toEqual([404, '/problems/invitation-gone'])
  })

  test('ends after seven days', async () => {
    const { body } = await ask('POST', '/v1/invitations', {
      body: { name: 'D', email: 'd@example.org', roles: ['reader'] },
    })
    const days = (Date.parse(body.expiresAt) - Date.now()) / 86_400_000
    const arrival = async () =>
      (await ask('GET', '/v1/users?limit=1')).body.items.map(({ name, arrival }: { name: string; arrival: string }) => [
        name,
        arrival,
      ])
    const before = await arrival()
    await sql`update invitations set expires_at = now() where user_id = ${body.user.id}`.execute(db.database)

    const { status } = await aBrowser(url).ask('GET', `/v1/invitations/${tokenIn(body.url)}`)

    expect([Math.round(days), status]).toEqual([7, 404])
    expect([before, await arrival()]).toEqual([[['D', 'invited']], [['D', 'uninvited']]])
  })

  test('is replaced by the next one', async () => {
    const invite = (body: object) => ask('POST', '/v1/invitations', { body })
    const { body: first } = await invite({ name: 'E', email: 'e@example.org', roles: ['reader'] })
    const { body: second } = await invite({ email: 'E@example.org' })

    const statuses = [first, second].map(({ url: link }) =>
      statusOf(aBrowser(url).ask('GET', `/v1/invitations/${tokenIn(link)}`)),
    )

    expect(second.user).toEqual(first.user)
    expect(await Promise.all(statuses)).toEqual([404, 200])
  })

  test('to somebody who is in already ends their sessions, and lets them choose another password', async () => {
    const { email, browser } = await aPerson()
    const { body } = await ask('POST', '/v1/invitations', { body: { email } })
    const after = await browser.ask('GET', '/v1/me')

    await aBrowser(url).ask('POST', `/v1/invitations/${tokenIn(body.url)}/acceptance`, {
      body: { password: 'another long word' },
    })

    expect(after.status).toBe(401)
    expect([(await signIn(email)).status, (await signIn(email, 'another long word')).status]).toEqual([401, 200])
  })

  test('tells what is missing for somebody not known yet, and goes to nobody who is disabled', async () => {
    const unknown = await ask('POST', '/v1/invitations', { body: { email: 'nobody@example.org' } })
    const { id, email } = await aPerson()
    await ask('PATCH', `/v1/users/${id}`, { body: { disabled: true }, headers: { 'if-match': '"1"' } })
    const disabled = await ask('POST', '/v1/invitations', { body: { email } })

    expect(unknown.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/name', '/roles'])
    expect([disabled.status, disabled.body.type]).toEqual([409, '/problems/user-disabled'])
  })

  test('shows its link once, even if the request is repeated', async () => {
    const again = {
      body: { name: 'F', email: 'f@example.org', roles: ['reader'] },
      headers: { 'idempotency-key': 'f' },
    }
    const [one, two] = [await ask('POST', '/v1/invitations', again), await ask('POST', '/v1/invitations', again)]

    expect(one.body.url).toContain('/welcome/')
    expect(two.body).toEqual({ ...one.body, url: null })
  })
})

describe('a password', () => {
  test.each([
    ['eleven ch.', 'too-short'],
    ['x'.repeat(201), 'too-long'],
  ])('of the wrong length is refused (%#)', async (tried, code) => {
    const { body } = await ask('POST', '/v1/invitations', {
      body: { name: 'G', email: 'g@example.org', roles: ['reader'] },
    })
    const answered = await aBrowser(url).ask('POST', `/v1/invitations/${tokenIn(body.url)}/acceptance`, {
      body: { password: tried },
    })

    expect([answered.status, answered.body.errors[0].code]).toEqual([422, code])
  })

  test('counts to its last character, whatever its letters (58)', async () => {
    const { email, browser } = await aPerson()
    const long = `${'Grüße '.repeat(20)}🗝️ñ`.normalize('NFD')
    const change = (currentPassword: string, newPassword: string) =>
      browser.ask('POST', '/auth/change-password', { body: { currentPassword, newPassword } })

    const changed = await change(password, long)
    const nul = await change(long, 'twelve chars\u0000and more')

    expect([changed.status, nul.status]).toEqual([200, 400])
    expect((await signIn(email, long.normalize('NFC'))).status).toBe(200)
    expect((await signIn(email, long.slice(0, -1))).status).toBe(401)
    expect((await signIn(email, long.slice(0, 72))).status).toBe(401)
    const { rows } = await sql<{ kept: string }>`select password as kept from auth.account`.execute(db.database)
    expect(rows.every(({ kept }) => /^[0-9a-f]{32}:[0-9a-f]{128}$/.test(kept))).toBe(true)
  })

  test('is changed only by who knows it, and signs out everywhere else', async () => {
    const { email, browser } = await aPerson()
    const { browser: other } = await signIn(email)
    const change = (currentPassword: string) =>
      browser.ask('POST', '/auth/change-password', { body: { currentPassword, newPassword: 'another long word' } })

    const wrong = await change('not my password')
    const right = await change(password)

    expect([wrong.status, wrong.body.errors[0].code, right.status]).toEqual([422, 'wrong-password', 200])
    expect(await statusOf(browser.ask('GET', '/v1/me'))).toBe(200)
    expect(await statusOf(other.ask('GET', '/v1/me'))).toBe(401)
    expect((await signIn(email)).status).toBe(401)
  })
})

describe('a session', () => {
  test('is another after signing in than before (52)', async () => {
    const { email, browser } = await aPerson()
    const [before] = [...browser.jar.values()]

    await browser.ask('POST', '/auth/sign-in/email', { body: { email, password } })
    const stolen = aBrowser(url)
    stolen.jar.set('__Host-fassung.session_token', 'chosen-by-somebody.else')
    await stolen.ask('POST', '/auth/sign-in/email', { body: { email, password } })

    expect([...browser.jar.values()][0]).not.toBe(before)
    expect([...stolen.jar.values()][0]).not.toBe('chosen-by-somebody.else')
  })

  test('has a cookie no script reads and no other site or plain line gets (53)', async () => {
    const { email } = await aPerson()

    const { browser } = await signIn(email)

    expect(browser.lastCookies).toHaveLength(1)
    expect(browser.lastCookies[0]).toMatch(
      /^__Host-fassung\.session_token=[^;]{40,}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  test('is over after signing out, for whoever kept the cookie too (54)', async () => {
    const { browser } = await aPerson()
    const kept = browser.copy()

    const out = await browser.ask('POST', '/auth/sign-out')

    expect([out.status, out.body, browser.jar.size]).toEqual([200, { status: true }, 0])
    expect(await statusOf(kept.ask('GET', '/v1/me'))).toBe(401)
  })

  test('is over at once when its person is disabled (54)', async () => {
    const { id, email, browser } = await aPerson()

    await ask('PATCH', `/v1/users/${id}`, { body: { disabled: true }, headers: { 'if-match': '"1"' } })

    expect(await statusOf(browser.ask('GET', '/v1/me'))).toBe(401)
    expect((await signIn(email)).status).toBe(401)
    await ask('PATCH', `/v1/users/${id}`, { body: { disabled: false }, headers: { 'if-match': '"2"' } })
    expect(await statusOf(browser.ask('GET', '/v1/me'))).toBe(401)
    expect((await signIn(email)).status).toBe(200)
  })

  test('has the roles its person has at that moment', async () => {
    const { id, browser } = await aPerson({ roles: ['reader'] })
    const before = await statusOf(browser.ask('GET', '/v1/articles'))

    await ask('PATCH', `/v1/users/${id}`, { body: { roles: ['editor'] }, headers: { 'if-match': '"1"' } })

    expect([before, await statusOf(browser.ask('GET', '/v1/articles'))]).toEqual([403, 200])
  })

  test('ends after half an hour of nothing, and after twelve hours of anything', async () => {
    const [idle, busy] = [await aPerson(), await aPerson()]
    await sql`update auth.session set seen_at = now() - interval '31 minutes' where user_id = ${idle.id}`.execute(
      db.database,
    )
    await sql`update auth.session set expires_at = now() where user_id = ${busy.id}`.execute(db.database)

    expect(await statusOf(idle.browser.ask('GET', '/v1/me'))).toBe(401)
    expect(await statusOf(busy.browser.ask('GET', '/v1/me'))).toBe(401)
  })

  test('is kept alive by what is done in it, but not beyond its end', async () => {
    const { id, browser } = await aPerson()
    await sql`update auth.session set seen_at = now() - interval '29 minutes' where user_id = ${id}`.execute(
      db.database,
    )
    const [before] = await services.sessions.list(id)

    await browser.ask('GET', '/v1/me')
    const [after] = await services.sessions.list(id)

    expect(Number(after?.seenAt)).toBeGreaterThan(Number(before?.seenAt) + 28 * 60_000)
    expect(after?.expiresAt).toEqual(before?.expiresAt)
  })

  test('is listed to its person, and ended one by one or all others at once', async () => {
    const { email, browser } = await aPerson()
    const { browser: second } = await signIn(email)
    const { browser: third } = await signIn(email)
    const { browser: stranger } = await aPerson()

    const { body: listed } = await browser.ask('GET', '/auth/list-sessions')
    const isSecond = async (token: string) => second.jar.get('__Host-fassung.session_token')?.startsWith(token)
    const tokens = listed.map(({ token }: { token: string }) => token)
    const [token] = (await Promise.all(tokens.map(isSecond))).map((is, at) => (is ? tokens[at] : null)).filter(Boolean)
    await stranger.ask('POST', '/auth/revoke-session', { body: { token } })
    const afterStranger = await statusOf(second.ask('GET', '/v1/me'))
    await browser.ask('POST', '/auth/revoke-session', { body: { token } })
    const afterOwner = await statusOf(second.ask('GET', '/v1/me'))
    await browser.ask('POST', '/auth/revoke-other-sessions')

    expect(listed.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toHaveLength(1)
    expect(listed).toHaveLength(3)
    expect([afterStranger, afterOwner, await statusOf(third.ask('GET', '/v1/me'))]).toEqual([200, 401, 401])
    expect(await statusOf(browser.ask('GET', '/v1/me'))).toBe(200)
  })

  test('is listed to an admin, who ends one, or all that a person has, and is named for it', async () => {
    const { id, email, browser } = await aPerson()
    const { browser: second } = await signIn(email)
    const { browser: third } = await signIn(email)
    const { browser: stranger } = await aPerson({ roles: ['editor', 'reviewer'] })
    const stillIn = () => Promise.all([browser, second, third].map(one => statusOf(one.ask('GET', '/v1/me'))))
    const endedBy = async () =>
      (await ask('GET', `/v1/events?name=session.ended&about=${id}`)).body.items.map(
        ({ actor }: { actor: string }) => actor,
      )

    const { body: listed } = await ask('GET', `/v1/users/${id}/sessions`)
    const [newest] = listed.items
    const refused = await statusOf(stranger.ask('DELETE', `/v1/users/${id}/sessions`))
    await ask('DELETE', `/v1/users/${await aPerson().then(({ id }) => id)}/sessions/${newest.id}`)
    const before = await stillIn()
    const ended = await ask('DELETE', `/v1/users/${id}/sessions/${newest.id}`)
    const afterOne = await stillIn()
    await ask('DELETE', `/v1/users/${id}/sessions/${newest.id}`)
    const all = await ask('DELETE', `/v1/users/${id}/sessions`)

    expect([listed.items.length, Object.keys(newest).includes('token'), refused]).toEqual([3, false, 403])
    expect(before).toEqual([200, 200, 200])
    expect([ended.status, all.status]).toEqual([204, 204])
    expect(afterOne.sort()).toEqual([200, 200, 401])
    expect(await stillIn()).toEqual([401, 401, 401])
    expect(await endedBy()).toEqual(['admin', 'admin'])
    expect((await ask('GET', `/v1/users/${id}/sessions`)).body.items).toEqual([])
    expect(await statusOf(ask('GET', `/v1/users/${newest.id}/sessions`))).toBe(404)
  })

  test('reads a document as a key would', async () => {
    const { browser } = await aPerson({ roles: ['reader'] })

    expect(await statusOf(browser.ask('GET', '/v1/content/en/nothing-here'))).toBe(404)
    expect(await statusOf(aBrowser(url).ask('GET', '/v1/content/en/nothing-here'))).toBe(401)
  })
})

describe('a page of another site (55)', () => {
  const change = { body: { name: 'x', roles: ['reader'] } }

  test.each([
    ['that says so', { 'sec-fetch-site': 'cross-site' }, 403],
    ['beside ours', { 'sec-fetch-site': 'same-site' }, 403],
    ['that says nothing', { 'sec-fetch-site': undefined }, 403],
    ['without a name', { 'sec-fetch-site': undefined, origin: 'null' }, 403],
    ['with its name', { 'sec-fetch-site': undefined, origin: 'https://evil.example' }, 403],
    ['that is ours', { 'sec-fetch-site': undefined, origin: 'https://news.example' }, 201],
  ])('%s is answered as it should be', async (_, headers, status) => {
    const { browser } = await aPerson({ roles: ['admin'] })
    const sent = Object.entries(headers).filter(([, value]) => value !== undefined)
    const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join()

    const answered = await ask('POST', '/v1/users', {
      ...change,
      key: null,
      headers: { cookie, ...(Object.fromEntries(sent) as Record<string, string>) },
    })

    expect([answered.status, answered.body.type]).toEqual([status, status === 403 ? '/problems/cross-site' : undefined])
  })

  test('cannot sign anybody in, nor send JSON as a form', async () => {
    const { email, browser } = await aPerson()
    const body = { email, password }

    const signedIn = await aBrowser(url).ask('POST', '/auth/sign-in/email', {
      body,
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    const form = await browser.ask('POST', '/auth/sign-out', { headers: { 'sec-fetch-site': 'cross-site' } })
    const plain = await browser.ask('POST', '/auth/revoke-session', {
      body: { token: 'x' },
      headers: { 'content-type': 'text/plain' },
    })

    expect([signedIn.status, form.status, plain.status]).toEqual([403, 403, 415])
  })

  test('does not count where a key is sent, and neither do cookies', async () => {
    const { browser } = await aPerson({ roles: ['reader'] })
    const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join()
    const headers = { cookie, 'sec-fetch-site': 'cross-site' }

    expect((await ask('GET', '/v1/me', { headers })).body.id).toBe('admin')
    expect((await ask('POST', '/v1/users', { ...change, headers })).status).toBe(201)
    expect((await ask('GET', '/v1/me', { headers, key: 'wrong' })).status).toBe(401)
    expect((await ask('GET', '/auth/list-sessions', { headers })).status).toBe(401)
  })
})

describe('whoever guesses', () => {
  test('is told the same of a wrong password as of an unknown email, after as long (57)', async () => {
    const { email } = await aPerson()
    const timed = async (address: string) => {
      const start = performance.now()
      const { status, body } = await signIn(address, 'not the password')
      return { status, body: { ...body, requestId: null }, took: performance.now() - start }
    }

    const known = [await timed(email), await timed(email), await timed(email)]
    const unknown = [await timed('who@example.org'), await timed('who@example.org'), await timed('who@example.org')]

    expect(known[0]?.status).toBe(401)
    expect(known[0]?.body).toEqual(unknown[0]?.body)
    expect(Math.min(...unknown.map(({ took }) => took))).toBeGreaterThan(Math.min(...known.map(({ took }) => took)) / 3)
  })

  test('is turned away after twenty wrong passwords; whoever knows theirs may come as often as they like (57)', async () => {
    const limited = await aService({ workers: false, environment: { RATE_LIMIT: 'on' } })
    const { body } = await limited.ask('POST', '/v1/invitations', {
      body: { name: 'H', email: 'h@example.org', roles: ['reader'] },
    })
    const accept = { body: { password } }
    await aBrowser(limited.url).ask('POST', `/v1/invitations/${tokenIn(body.url)}/acceptance`, accept)
    const enter = (tried: string) =>
      statusOf(
        aBrowser(limited.url).ask('POST', '/auth/sign-in/email', { body: { email: 'h@example.org', password: tried } }),
      )

    const right = [await enter(password), await enter(password)]
    const wrong = await Promise.all(Array.from({ length: 25 }, () => enter('not the password')))
    const last = await aBrowser(limited.url).ask('POST', '/auth/sign-in/email', {
      body: { email: 'h@example.org', password },
    })
    await limited.stop()

    expect(right).toEqual([200, 200])
    expect(wrong.filter(status => status === 401)).toHaveLength(20)
    expect([last.status, last.body.type]).toEqual([429, '/problems/too-many-requests'])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(60)
  })
})

describe('what else is behind the door', () => {
  test.each([
    ['POST', '/auth/sign-up/email'],
    ['GET', '/auth/get-session'],
    ['POST', '/auth/update-user'],
    ['POST', '/auth/delete-user'],
    ['POST', '/auth/request-password-reset'],
    ['GET', '/auth/ok'],
    ['GET', '/auth'],
  ])('stays shut: %s %s', async (method, path) => {
    const { browser } = await aPerson()

    expect(await statusOf(browser.ask(method, path, method === 'POST' ? { body: {} } : {}))).toBe(404)
  })

  test('says how one may sign in', async () => {
    expect((await ask('GET', '/v1/sign-in-methods', { key: null })).body).toEqual({ password: true, oidc: null })
  })

  test('keeps passwords and tokens out of the audit trail', async () => {
    const { id, token, browser } = await aPerson()
    const { body } = await ask('GET', '/v1/events?limit=200')
    const names = body.items
      .filter(({ actor }: { actor: string }) => actor === id)
      .map(({ name }: { name: string }) => name)
    const secrets = [password, token, ...browser.jar.values()].filter(secret => JSON.stringify(body).includes(secret))

    expect(names).toEqual(['session.opened', 'user.joined'])
    expect(secrets).toEqual([])
  })
})

describe('the log', () => {
  test('has no password, no token of a link and no cookie in it (58)', async () => {
    const lines: string[] = []
    const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
    const noted = await aService({ workers: false, log })
    const input = { name: 'I', email: 'i@example.org', roles: ['reader'] }
    const { body } = await noted.ask('POST', '/v1/invitations', { body: input })
    const [token, browser] = [tokenIn(body.url), aBrowser(noted.url)]
    await browser.ask('POST', `/v1/invitations/${token}/acceptance`, { body: { password } })
    await browser.ask('GET', `/v1/invitations/${token}`)
    await browser.ask('GET', `/welcome/${token}`)
    await browser.ask('POST', '/auth/sign-in/email', { body: { email: input.email, password: 'a wrong password' } })
    const cookies = [...browser.jar.values()]
    await noted.stop()

    const written = lines.join('')
    const secrets = [token, password, 'a wrong password', input.email, ...cookies]
    expect(written).toContain('/v1/invitations/fsg_…/acceptance')
    expect(secrets.filter(secret => written.includes(secret))).toEqual([])
  })
})

describe('where there is no https', () => {
  test('the cookie is a plain one, for this machine alone (53)', async () => {
    const local = await aService({ workers: false, publicUrl: 'http://localhost:3000' })
    const { body } = await local.ask('POST', '/v1/invitations', {
      body: { name: 'J', email: 'j@example.org', roles: ['reader'] },
    })
    const browser = aBrowser(local.url)
    const token = body.url.replace('http://localhost:3000/welcome/', '')
    await browser.ask('POST', `/v1/invitations/${token}/acceptance`, { body: { password } })
    const me = await browser.ask('GET', '/v1/me')
    await local.stop()

    expect(browser.jar.size).toBe(1)
    expect([...browser.jar.keys()]).toEqual(['fassung.session_token'])
    expect(me.status).toBe(200)
  })
})

describe('while the database is away', () => {
  test('nobody is taken for somebody not signed in', async () => {
    const { browser } = await aPerson()
    const cookies = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const secret = await readSessionSecret(db.database, undefined)
    const { database, pool } = openDatabase('postgres://nobody@127.0.0.1:1/nothing')
    const signIn = openSignIn({ database, publicUrl: 'https://news.example', secret })

    const error = await signIn.find({ cookies, agent: '', address: '' }).catch((reason: unknown) => reason)
    await pool.end()

    expect(isDatabaseAway(error)).toBe(true)
  })
})

describe('the first start', () => {
  test('prints a link that makes the admin, another at each start, until one was used', async () => {
    const fresh = await aService({ workers: false })
    const start = () => makeFirstLink({ ...fresh.services, hasAdminKey: false })
    const [old, link] = [tokenIn(String(await start())), tokenIn(String(await start()))]
    const browser = aBrowser(fresh.url)
    const come = (token: string, body: object) => browser.ask('POST', `/v1/invitations/${token}/acceptance`, { body })

    const gone = await browser.ask('GET', `/v1/invitations/${old}`)
    const greeted = await browser.ask('GET', `/v1/invitations/${link}`)
    const nameless = await come(link, { password })
    const came = await come(link, { password, name: 'Root', email: 'root@example.org' })
    const users = await browser.ask('GET', '/v1/users')
    const again = await start()
    await fresh.stop()

    expect(gone.status).toBe(404)
    expect(greeted.body).toEqual({ name: null, email: null, isFirst: true })
    expect(nameless.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/name', '/email'])
    expect([came.status, came.body.roles]).toEqual([201, ['admin']])
    expect([users.status, again]).toEqual([200, null])
  })

  test('prints no link where the operator brought an admin key', async () => {
    expect(await makeFirstLink(services)).toBeNull()
  })
})
