import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { axeFaults, type Person, password, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService({ workers: false })
const screens = await screensOf(service)
let admin: Person

beforeAll(async () => {
  admin = await screens.aPerson({ name: 'Adele', roles: ['admin'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const entry = (page: Page, words: string | RegExp) => page.locator('li').filter({ hasText: words })

describe('an admin', () => {
  test('invites a person, who comes in by the link, and whose rights change at once', async () => {
    const page = await admin.open('/admin/people')
    await page.getByRole('button', { name: 'Invite a person' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Nora Neu')
    await dialog.getByLabel('Email').fill('nora@example.org')
    await dialog.getByRole('button', { name: 'Make the link' }).click()
    const url = String(await dialog.getByText('/welcome/').textContent())
    await dialog.getByRole('button', { name: 'I have it' }).click()

    const theirs = await (await screens.browser.newContext({ locale: 'en' })).newPage()
    await theirs.goto(service.url + new URL(url).pathname)
    await theirs.getByText('Nora Neu').waitFor()
    await theirs.context().close()

    await entry(page, 'Nora Neu').getByRole('button', { name: 'Change: Nora Neu' }).click()
    await page.getByRole('checkbox', { name: 'editor' }).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await entry(page, /Nora Neu.*reviewer, editor/s).waitFor()
    const users = await service.ask('GET', '/v1/users')
    expect(users.body.items[0].roles.sort()).toEqual(['editor', 'reviewer'])
  })

  test('names a reviewer’s languages by typing: Enter takes what was found, and sends nothing', async () => {
    const page = await admin.open('/admin/people')
    await page.getByRole('button', { name: 'Invite a person' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Fleur Neu')
    await dialog.getByLabel('Email').fill('fleur@example.org')
    const reviewsIn = dialog.getByRole('combobox', { name: 'Reviews in' })
    await reviewsIn.fill('gibtesnicht')
    await page.keyboard.press('Enter')
    await reviewsIn.fill('fren')
    await dialog.getByRole('option', { name: 'French', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await dialog.getByText('French', { exact: true }).first().waitFor()
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Make the link' }).click()
    await dialog.getByText('/welcome/').waitFor()

    const users = await service.ask('GET', '/v1/users')
    const languages = users.body.items.flatMap(({ name, languages }: { name: string; languages: string[] }) =>
      name === 'Fleur Neu' ? languages : [],
    )
    expect(languages).toEqual(['fr'])
  })

  test('shuts a person out only after asking, and lets them in again', async () => {
    const other = await screens.aPerson({ name: 'Gregor', roles: ['editor'] })
    const page = await admin.open('/admin/people')
    await page.getByRole('button', { name: 'Disable: Gregor' }).click()
    await page.getByRole('button', { name: 'Leave as it is' }).click()
    expect((await service.ask('GET', `/v1/users/${other.id}`)).body.disabledAt).toBeNull()

    await page.getByRole('button', { name: 'Disable: Gregor' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Disable', exact: true }).click()
    await page.getByRole('button', { name: 'Enable: Gregor' }).waitFor()
    await other.page.goto(`${service.url}/articles`)
    await other.page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
  })

  test('sees where a person is signed in, and signs them out there, or everywhere', async () => {
    const other = await screens.aPerson({ name: 'Greta', roles: ['editor'] })
    const body = JSON.stringify({ email: other.email, password })
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'user-agent': 'Firefox/146' }
    await fetch(`${service.url}/auth/sign-in/email`, { method: 'POST', headers, body })
    await fetch(`${service.url}/auth/sign-in/email`, { method: 'POST', headers, body })
    const theirs = await other.open('/articles')
    const page = await admin.open('/admin/people')
    await page.getByRole('button', { name: 'Sessions: Greta' }).click()
    const sessions = page.getByRole('list', { name: 'Sessions: Greta' })
    await sessions
      .getByText(/signed in.*last used/)
      .first()
      .waitFor()
    expect(await sessions.getByRole('listitem').count()).toBe(3)
    expect(await axeFaults(page)).toEqual([])

    await sessions.getByRole('button', { name: 'Sign out: Firefox' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out', exact: true }).click()
    await until(async () => (await sessions.getByRole('listitem').count()) === 2)
    await page.getByRole('button', { name: 'Sign out everywhere: Greta' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere', exact: true }).click()

    await page.getByText('Greta is signed in nowhere.').waitFor()
    await theirs.getByRole('dialog', { name: 'You are signed out' }).waitFor()
  })

  test('makes a key, sees it once, and revokes it', async () => {
    const page = await admin.open('/admin/keys')
    await page.getByRole('button', { name: 'Make a key' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Website')
    await dialog.getByRole('button', { name: 'Make the key' }).click()
    const key = await dialog.locator('code').textContent()
    expect((await service.ask('GET', '/v1/me', { key: String(key) })).body.roles).toEqual(['reader'])
    await page.locator('button:focus').getByText('Copy').waitFor()
    await dialog.getByRole('button', { name: 'I have it' }).click()
    expect(await page.content()).not.toContain(key)

    await page.getByRole('button', { name: 'Revoke: Website' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke', exact: true }).click()
    await entry(page, 'Website').getByText('revoked').waitFor()
    await entry(page, 'Website').and(page.locator(':focus')).waitFor()
    expect((await service.ask('GET', '/v1/me', { key })).status).toBe(401)
  })
})

test('an admin gives a check another weight in a section, is told of a rule given twice, and takes all back', async () => {
  const path = '/v1/checks/severities'
  const before = (await service.ask('GET', path)).body
  const page = await admin.open('/admin/checks')
  await page.getByRole('button', { name: 'Add a rule' }).click()
  await page.getByRole('button', { name: 'Save the rules' }).click()
  await page.getByText('Nothing was saved. What is wrong stands beside its rule.').waitFor()
  const rule = page.getByRole('group', { name: /^Rule/ }).last()
  const choose = async (field: string, option: string) => {
    await rule.getByRole('combobox', { name: field }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  expect(await rule.getByText('This is needed.').count()).toBe(2)
  expect((await service.ask('GET', path)).body).toEqual(before)
  await choose('Check', 'Consistency')
  await choose('Weight', 'Warning')
  await page.getByRole('button', { name: 'Save the rules' }).click()
  await rule.getByText('This may be given only once.').waitFor()

  await rule.getByLabel('Section').fill('Satire')
  await choose('Weight', 'Error')
  await page.getByRole('button', { name: 'Save the rules' }).click()
  await page.getByText('The rules are saved.').waitFor()
  const added = { check: 'inconsistent', language: null, section: 'Satire', severity: 'error' }
  expect((await service.ask('GET', path)).body.rules).toEqual([...before.rules, added])

  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The rules are again as they were before.').waitFor()
  expect((await service.ask('GET', path)).body).toEqual(before)
})

test('an admin sees which engine is left alone, since when and why, and has it asked again', async () => {
  const left = { provider: 'pseudo', state: 'open' as const, reason: 'unclear' as const, detail: 'It is away.' }
  const nextTrialAt = new Date(Date.now() + 150_000)
  await service.db.database
    .insertInto('breakers')
    .values({ ...left, nextTrialAt })
    .execute()
  const page = await admin.open('/admin/providers')
  const shown = entry(page, 'left alone')
  await shown.getByText('Began just now: pseudo does not answer, or only in part.').waitFor()
  await shown.getByText(/as a trial: in [23] min/).waitFor()
  expect(await axeFaults(page)).toEqual([])

  await shown.getByRole('button', { name: 'Ask it as usual again' }).click()

  await entry(page, 'pseudo').getByText('in order').waitFor()
  expect((await service.ask('GET', '/v1/providers')).body.items.at(-1).breaker).toMatchObject({ state: 'closed' })
})

test('an admin cannot set a budget below nothing, and is asked before one of nothing holds all back', async () => {
  const page = await admin.open('/admin/usage')
  const amount = page.getByRole('textbox', { name: 'Characters a month' })
  await amount.pressSequentially('-5')
  expect(await amount.inputValue()).toBe('5')

  await amount.fill('0')
  await amount.press('Enter')
  await page
    .getByRole('dialog')
    .getByText(/holds back all paid work/)
    .waitFor()
  expect((await service.ask('GET', '/v1/budgets')).body.budgets).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Set' }).click()

  await page.getByText('0 of 0 characters left this month').waitFor()
})

test('an admin is told why an engine is not there: no settings, or no model', async () => {
  const page = await admin.open('/admin/providers')

  await entry(page, 'deepl').getByText('Its settings are in the README.').waitFor()
  await entry(page, 'bergamot')
    .getByText(/No model lies here, and fetching is turned off/)
    .waitFor()
  await entry(page, 'pseudo').getByText('test engine: no translation').waitFor()
})

test('an admin looks into the queues, and nothing there reaches for another server', async () => {
  const foreign: string[] = []
  const page = await admin.open('/admin/people')
  page.on('request', request => void (request.url().startsWith(service.url) || foreign.push(request.url())))
  await page.getByRole('link', { name: 'Queues' }).click()
  await page.getByText('draft-version').first().waitFor()

  expect(foreign).toEqual([])
  expect(screens.faults).toEqual([])
})

test('nobody but an admin finds the administration', async () => {
  const editor = await screens.aPerson({ name: 'Edda', roles: ['editor', 'reviewer'] })
  const page = await editor.open('/admin/people')

  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  expect(await page.getByRole('link', { name: 'Administration' }).count()).toBe(0)
})

test('an address that no screen has is answered with a page to people, and with a problem to programs', async () => {
  const editor = await screens.aPerson({ name: 'Edda', roles: ['editor'] })
  const page = await editor.open('/review')

  await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
  expect((await page.reload())?.status()).toBe(404)
  expect((await service.ask('GET', '/review')).body).toMatchObject({ type: '/problems/not-found' })
  expect((await page.goto(`${service.url}/v1/nowhere`))?.headers()['content-type']).toContain('problem+json')
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
