import { afterAll, expect, test } from '@jest/globals'
import { axeFaults, screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'

const service = await aService({ workers: false })
const screens = await screensOf(service)

afterAll(async () => {
  await screens.close()
  await service.stop()
})

test('an admin sees whose links still wait, and revokes one that went astray', async () => {
  const admin = await screens.aPerson({ name: 'Adele', roles: ['admin'] })
  const body = { name: 'Olga Offen', email: 'olga@example.org', roles: ['editor'] }
  const { body: invited } = await service.ask('POST', '/v1/invitations', { body })
  const page = await admin.open('/admin/people')
  const invitations = page.getByRole('region', { name: 'Open invitations' })
  await invitations.getByText('invited by Operator’s key').waitFor()
  expect(await axeFaults(page)).toEqual([])

  await invitations.getByRole('button', { name: 'Revoke: Olga Offen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click()
  await invitations.waitFor({ state: 'detached' })

  const token = new URL(invited.url).pathname.split('/').at(-1)
  expect((await service.ask('GET', `/v1/invitations/${token}`, { key: null })).status).toBe(404)
})
