import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aNewsDesk } from '../support/news-desk.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'

const desk = await aNewsDesk({ queue: 'postgres', environment: { PRICES: 'deepl=20000.00 EUR' } })
const screens = await screensOf(desk.service)
let admin: Person

beforeAll(async () => {
  admin = await screens.aPerson({ name: 'Adele', roles: ['admin'] })
})
afterAll(async () => {
  await screens.close()
  await desk.stop()
})

test('an admin has the ledger compared, and reads how it came out', async () => {
  const page = await admin.open('/admin/usage')
  await page.getByText('Not compared yet.').waitFor()
  const compare = page.getByRole('button', { name: 'Compare now: deepl' })

  await compare.click()
  await page.getByText('0 characters counted. The next count is compared with this one.').waitFor()
  await desk.inReview(await desk.submit({ headline: 'Der Pegel', body: 'Er sinkt.' }))
  await compare.click()
  await page.getByText(/^18 characters counted since .*; the ledger explains all of them\.$/).waitFor()

  desk.deepl.usage.useKeyElsewhere(1_234)
  await compare.click()
  await page.getByText(/^1,234 characters counted since .* that the ledger does not explain, 1,234 in all\.$/).waitFor()
  expect(await page.getByText('more was counted').count()).toBe(1)
  expect(await axeFaults(page)).toEqual([])

  desk.deepl.usage.fail(403)
  await compare.click()
  await page.getByText('Could not be read: key not accepted.').waitFor()
  await page.getByText('Earlier comparisons').click()
  await page.getByText('agrees', { exact: true }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(screens.faults).toEqual([])
})

test('an admin sees what the providers cost this month', async () => {
  await desk.inReview(await desk.submit({ headline: 'Der Preis', body: 'Er steigt.' }))
  const { items } = (await desk.service.ask('GET', '/v1/usage?by=provider')).body
  const page = await admin.open('/admin/usage')

  const row = page.getByRole('row', { name: 'deepl' })
  const cost = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).format(items[0].cost.amount)
  await row.getByRole('cell', { name: cost, exact: true }).waitFor()
})

test.each([
  ['de', 'nicht abgeglichen'],
  ['fr', 'non rapproché'],
])('the state is told in %s, too, and fits a phone', async (locale, words) => {
  const other = await screens.aPerson({ name: locale, roles: ['admin'], locale, width: 360 })
  const page = await other.open('/admin/usage')

  await page.getByText(words, { exact: true }).first().waitFor()
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
})
