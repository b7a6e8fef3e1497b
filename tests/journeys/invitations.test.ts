import { afterAll, expect, test } from '@jest/globals'
import { aBrowser } from '../support/browser.js'
import { aService } from '../support/service.js'

const service = await aService({ workers: false })
const { ask, url } = service

afterAll(() => service.stop())

const invite = async (name: string) => {
  const email = `${name.toLowerCase()}@example.org`
  return (await ask('POST', '/v1/invitations', { body: { name, email, roles: ['editor'] } })).body
}
const tokenIn = (link: string) => link.replace('https://news.example/welcome/', '')
const accept = (link: string) =>
  aBrowser(url).ask('POST', `/v1/invitations/${tokenIn(link)}/acceptance`, { body: { password: 'correct horse' } })
const open = async () => (await ask('GET', '/v1/invitations')).body.items

test('an admin sees whose links still wait, newest first, but never the links', async () => {
  const [ada, bea, cem] = [await invite('Ada'), await invite('Bea'), await invite('Cem')]
  await accept(bea.url)
  await ask('PATCH', `/v1/users/${cem.user.id}`, { body: { disabled: true }, headers: { 'if-match': '"1"' } })
  const dora = await invite('Dora')

  const waiting = await open()

  expect(waiting.map(({ user }: { user: object }) => user)).toEqual(
    [dora, ada].map(({ user: { id, name, email } }) => ({ id, name, email })),
  )
  expect(waiting[0]).toMatchObject({ createdBy: 'admin', expiresAt: dora.expiresAt })
  expect(JSON.stringify(waiting)).not.toContain('fsg_')
})

test('an invitation tells who has never been in from who is to choose another password', async () => {
  const hanna = await invite('Hanna')
  expect((await open())[0]).toMatchObject({ user: { name: 'Hanna' }, isNewcomer: true })

  await accept(hanna.url)
  const { body: again } = await ask('POST', '/v1/invitations', { body: { email: 'hanna@example.org' } })

  expect((await open())[0]).toMatchObject({ user: { name: 'Hanna' }, isNewcomer: false })
  await accept(again.url)
})

test('they come page by page', async () => {
  await invite('Emil')
  const first = await ask('GET', '/v1/invitations?limit=1')
  const second = await ask('GET', `/v1/invitations?limit=1&cursor=${first.body.next}`)

  expect([first, second].map(({ body }) => body.items[0].user.name)).toEqual(['Emil', 'Dora'])
})

test('a link that was revoked lets nobody in, and revoking it again changes nothing', async () => {
  const fritz = await invite('Fritz')
  const revoke = () => ask('DELETE', `/v1/users/${fritz.user.id}/invitation`)

  expect([(await revoke()).status, (await revoke()).status]).toEqual([204, 204])
  expect((await accept(fritz.url)).body.type).toBe('/problems/invitation-gone')
  expect((await open()).map(({ user }: { user: { name: string } }) => user.name)).not.toContain('Fritz')
  const { items } = (await ask('GET', '/v1/events?name=user.uninvited')).body
  expect(items.map(({ data }: { data: { userId: string } }) => data.userId)).toEqual([fritz.user.id])
})

test('whoever is in keeps their password when a link to another one is revoked', async () => {
  const gerd = await invite('Gerd')
  await accept(gerd.url)
  await ask('POST', '/v1/invitations', { body: { email: 'gerd@example.org' } })
  await ask('DELETE', `/v1/users/${gerd.user.id}/invitation`)

  const body = { email: 'gerd@example.org', password: 'correct horse' }
  expect((await aBrowser(url).ask('POST', '/auth/sign-in/email', { body })).status).toBe(200)
})

test('nobody is uninvited who is not there', async () => {
  const { status, body } = await ask('DELETE', '/v1/users/0199c7a0-0000-7000-8000-000000000000/invitation')

  expect([status, body.type]).toEqual([404, '/problems/user-not-found'])
})
