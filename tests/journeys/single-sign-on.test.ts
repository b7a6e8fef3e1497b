import { afterAll, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { aBrowser } from '../support/browser.js'
import { anIdentityServer, signInElsewhere } from '../support/identity-server.js'
import { aService } from '../support/service.js'

const elsewhere = await anIdentityServer('https://news.example/auth/callback/oidc')
const service = await aService({ workers: false, environment: elsewhere.settings })
const { ask, db, url } = service

afterAll(async () => {
  await service.stop()
  await elsewhere.close()
})

/** Goes all the way with a browser of one's own; says where it ended. */
async function come(email: string) {
  const browser = aBrowser(url)
  const body = { provider: 'oidc', callbackURL: '/articles' }
  const begun = await browser.ask('POST', '/auth/sign-in/social', { body })
  const back = await signInElsewhere(begun.body.url, email)
  const { status, headers } = await browser.ask('GET', `${back.pathname}${back.search}`)
  return { browser, begun, back, status, location: headers.get('location') }
}

const invite = (email: string) => ask('POST', '/v1/invitations', { body: { name: 'Ada', email, roles: ['editor'] } })

test('a person we know comes in with what another server says of them, again and again', async () => {
  const { body } = await invite('ada@example.org')

  const first = await come('Ada@example.org')
  const again = await come('Ada@example.org')
  const me = await again.browser.ask('GET', '/v1/me')

  expect([first.status, first.location]).toEqual([302, '/articles'])
  expect([again.status, again.location]).toEqual([302, '/articles'])
  expect(me.body).toMatchObject({ id: body.user.id, kind: 'user', name: 'Ada', roles: ['editor'] })
})

test('the way there carries a challenge, and nothing of it is kept', async () => {
  await invite('bea@example.org')

  const { begun } = await come('bea@example.org')

  const { searchParams } = new URL(begun.body.url)
  expect(searchParams.get('code_challenge_method')).toBe('S256')
  expect(searchParams.get('redirect_uri')).toBe('https://news.example/auth/callback/oidc')
  const { rows } = await sql`select 1 from auth.account
    where coalesce(access_token, refresh_token, id_token) is not null`.execute(db.database)
  expect(rows).toEqual([])
})

test.each([
  ['nobody knows', 'stranger@example.org'],
  ['has not shown that the address is theirs', 'unverified@example.org'],
  ['is disabled', 'gone@example.org'],
])('who %s stays outside', async (_, email) => {
  if (!email.startsWith('stranger')) {
    const { body } = await invite(email)
    const disabled = email.startsWith('gone')
    await ask('PATCH', `/v1/users/${body.user.id}`, { body: { disabled }, headers: { 'if-match': '"1"' } })
  }

  const { browser, status, location } = await come(email)

  expect(status).toBe(302)
  expect(location).toMatch(/^\/articles\?error=\w+/)
  expect((await browser.ask('GET', '/v1/me')).status).toBe(401)
})

test('a session that began elsewhere ends with the person’s account, too', async () => {
  const { body } = await invite('cleo@example.org')
  const { browser } = await come('cleo@example.org')
  await ask('PATCH', `/v1/users/${body.user.id}`, { body: { disabled: true }, headers: { 'if-match': '"1"' } })

  expect((await browser.ask('GET', '/v1/me')).status).toBe(401)
  expect((await come('cleo@example.org')).location).toMatch(/^\/articles\?error=/)
})

test('who was refused may choose another account, though the other server knows one', async () => {
  const begun = async (choice: object) => {
    const body = { provider: 'oidc', callbackURL: '/articles', ...choice }
    const { body: way } = await aBrowser(url).ask('POST', '/auth/sign-in/social', { body })
    return new URL(way.url).searchParams.get('prompt')
  }

  expect(await begun({ chooseAccount: true })).toBe('select_account')
  expect(await begun({})).toBeNull()
})

test('an answer that was not asked for in this browser leads nowhere', async () => {
  await invite('dora@example.org')
  const begun = await aBrowser(url).ask('POST', '/auth/sign-in/social', { body: { provider: 'oidc' } })
  const back = await signInElsewhere(begun.body.url, 'dora@example.org')

  const stranger = aBrowser(url)
  const { headers } = await stranger.ask('GET', `${back.pathname}${back.search}`)

  expect(headers.get('location')).toMatch(/^\/\?error=state_mismatch/)
  expect((await stranger.ask('GET', '/v1/me')).status).toBe(401)
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'articles'])(
  'nobody is sent on to %s',
  async callbackURL => {
    const body = { provider: 'oidc', callbackURL }

    expect((await aBrowser(url).ask('POST', '/auth/sign-in/social', { body })).status).toBe(422)
  },
)

test('the screens are told that there is a server, and its name', async () => {
  const { body } = await ask('GET', '/v1/sign-in-methods', { key: null })

  expect(body).toEqual({ password: true, oidc: { name: new URL(String(elsewhere.settings.OIDC_ISSUER)).host } })
})

test('a server that does not answer is no way in, and holds up no password', async () => {
  const settings = { ...elsewhere.settings, OIDC_ISSUER: 'http://127.0.0.1:1' }
  const alone = await aService({ workers: false, environment: settings })
  const { body } = await alone.ask('POST', '/v1/invitations', {
    body: { name: 'E', email: 'e@example.org', roles: ['reader'] },
  })
  const browser = aBrowser(alone.url)
  const token = body.url.split('/').at(-1)

  const social = await browser.ask('POST', '/auth/sign-in/social', { body: { provider: 'oidc' } })
  const password = { body: { password: 'correct horse battery' } }
  const came = await browser.ask('POST', `/v1/invitations/${token}/acceptance`, password)
  await alone.stop()

  expect([social.status, came.status]).toEqual([503, 201])
})
