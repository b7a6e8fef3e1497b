import { afterAll, expect, test } from '@jest/globals'
import { axeFaults, password, screensOf } from '../support/screens.js'
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
  const people = page.getByRole('region', { name: 'People' })
  await people.getByText('olga@example.org · editor · invited, not yet joined').waitFor()
  await people.getByText(/administrator · added/).waitFor()
  expect(await axeFaults(page)).toEqual([])

  await invitations.getByRole('button', { name: 'Revoke: Olga Offen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click()
  await invitations.waitFor({ state: 'detached' })
  await people.getByText('olga@example.org · editor · not joined, and no link waits').waitFor()

  const token = new URL(invited.url).pathname.split('/').at(-1)
  expect((await service.ask('GET', `/v1/invitations/${token}`, { key: null })).status).toBe(404)
})

test.each([
  ['reviewer', 'Review'],
  ['editor', 'Articles'],
])('a person invited as %s begins at what is theirs: %s', async (role, title) => {
  const body = { name: 'Nelly Neu', email: `${role}@example.org`, roles: [role] }
  const { body: invited } = await service.ask('POST', '/v1/invitations', { body })
  const context = await screens.browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  await page.goto(service.url + new URL(invited.url).pathname)

  await page.getByLabel(/Choose a password/).fill(password)
  await page.getByRole('button', { name: 'Begin' }).click()

  await page.getByRole('heading', { name: title, level: 1, exact: true }).waitFor()
  await context.close()
})

test('whose link is gone while they choose a password keeps the keyboard where that is said', async () => {
  const body = { name: 'Zoe Zuspät', email: 'zoe@example.org', roles: ['editor'] }
  const { body: invited } = await service.ask('POST', '/v1/invitations', { body })
  const { pathname } = new URL(invited.url)
  const context = await screens.browser.newContext({ locale: 'en' })
  const page = await context.newPage()
  await page.goto(service.url + pathname)
  await page.getByLabel(/Choose a password/).fill('half a pass')

  const acceptance = `/v1/invitations/${pathname.split('/').at(-1)}/acceptance`
  await service.ask('POST', acceptance, { key: null, body: { password } })
  await page.clock.setFixedTime(Date.now() + 60_000)
  await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`)
  await page.getByRole('alert').waitFor()

  await page.locator('h1:focus').waitFor()
  await context.close()
})

test('who may not submit is not asked to, where there is no article yet', async () => {
  const reviewer = await screens.aPerson({ name: 'Rita', roles: ['reviewer'] })
  const editor = await screens.aPerson({ name: 'Edda', roles: ['editor'] })

  const theirs = await reviewer.open('/articles')
  await theirs.getByText('No articles yet. They appear here once an editor submits one.').waitFor()
  expect(await theirs.getByRole('link', { name: /Submit/ }).count()).toBe(0)
  const page = await editor.open('/articles')
  await page.getByRole('main').getByRole('link', { name: 'Submit the first one' }).click()

  await page.getByRole('heading', { name: 'Submit an article', level: 1 }).waitFor()
})

test('an address that leads nowhere says so, in the middle', async () => {
  const { page } = await screens.aPerson({ name: 'Nora', roles: ['reviewer'] })
  await page.goto(`${service.url}/nirgends`)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.getByText('There is nothing here').waitFor()
  const middleOf = (text: string) =>
    page.evaluate<number>(`(text => {
      const range = document.createRange()
      range.selectNodeContents([...document.querySelectorAll('main *')].findLast(one => one.textContent.startsWith(text)))
      const { x, width } = range.getBoundingClientRect()
      return Math.round(x + width / 2)
    })(${JSON.stringify(text)})`)

  expect(await middleOf('This address leads nowhere')).toBe(await middleOf('There is nothing here'))
})

test('who comes back from another server without being let in reads why, and goes on to where they were going', async () => {
  const person = await screens.aPerson({ name: 'Olaf', roles: ['editor'] })
  const { page, context } = person
  await context.clearCookies()
  await page.goto(`${service.url}/articles?need=job&error=signup_disabled&error_description=none`)

  await page
    .getByRole('alert')
    .getByText(/nobody here knows your address/)
    .waitFor()
  await page.waitForURL(`${service.url}/articles?need=job`)
  await page.getByLabel('Email').fill(person.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()

  await page.getByRole('heading', { name: 'Articles' }).waitFor()
  expect(page.url()).toBe(`${service.url}/articles?need=job`)
})
