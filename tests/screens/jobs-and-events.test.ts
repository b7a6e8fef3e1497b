import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { submit, inReview } = newsroomOf(service)
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
const jobsIn = async (state: string) => (await service.ask('GET', `/v1/jobs?state=${state}`)).body.items

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test('an admin sees which jobs stand still and why, and tries one again or cancels it', async () => {
  await submit({ headline: 'Deichbau stockt', targetLanguages: ['fr', 'en'], provider: 'deepl' })
  await until(async () => (await jobsIn('parked')).length === 2)
  const page = await admin.open('/admin/jobs')
  const parked = page.getByRole('region', { name: 'Jobs: parked' })
  await parked.getByText('Deichbau stockt').first().waitFor()
  await parked.getByText('deepl is not set up here.').first().waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })

  await parked.getByRole('button', { name: 'Cancel the job' }).first().press('Enter')
  await parked.locator('li:focus', { hasText: 'Deichbau stockt' }).waitFor()
  const again = parked.getByRole('button', { name: 'Try again' })
  await until(async () => (await again.count()) === 1)
  expect(await jobsIn('parked')).toHaveLength(1)
  await again.click()
  await until(async () => (await service.ask('GET', '/v1/events?name=job.retried')).body.items.length === 1)
})

test('an admin looks at the jobs of one state', async () => {
  const { body: article } = await submit({ headline: 'Hafen fertig' })
  await inReview(article.id)
  const page = await admin.open('/admin/jobs')
  await choose(page, 'State', 'done')

  await page.getByRole('region', { name: 'Jobs: done' }).getByText('Hafen fertig').waitFor()
  expect(await page.getByRole('region', { name: 'Jobs: parked' }).count()).toBe(0)
})

test('an admin finds what happened to one article, by whom, and of which kind', async () => {
  const { body: article } = await submit({ headline: 'Hafen wird tiefer' })
  await inReview(article.id)
  const page = await admin.open('/admin/events')
  await entry(page, 'Person invited').first().waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })

  await page.getByLabel('About').fill(article.id)
  await entry(page, 'Person invited').first().waitFor({ state: 'detached' })
  await choose(page, 'By', 'Operator’s key')
  await entry(page, 'Version drafted').waitFor({ state: 'detached' })
  await entry(page, 'Article submitted').waitFor()
  expect(await entry(page, /./).count()).toBe(1)
})

test('an admin goes from an event to all about the person it names', async () => {
  const ida = await screens.aPerson({ name: 'Ida', roles: ['editor'] })
  const page = await admin.open('/admin/events')
  await choose(page, 'Kind', 'Person joined')
  await entry(page, 'Ida').getByRole('button', { name: 'All about this person' }).press('Enter')
  await page.locator('h2:focus, li:focus').waitFor()
  await choose(page, 'Kind', 'Person invited')
  await entry(page, 'Person invited').waitFor()

  expect(await page.getByLabel('About').inputValue()).toBe(ida.id)
  expect(await entry(page, /./).count()).toBe(1)
  expect(screens.faults).toEqual([])
})

test('an admin goes back as far as they like', async () => {
  for (let count = 0; count < 60; count++) {
    await service.ask('POST', '/v1/keys', { body: { name: `Key ${count}`, roles: ['reader'] } })
  }
  const page = await admin.open('/admin/events?name=key.added')
  await entry(page, 'Key 59').waitFor()
  expect(await entry(page, 'Key 9').count()).toBe(0)
  await page.getByRole('button', { name: 'Show more' }).press('Enter')

  await entry(page, 'Key 0').waitFor()
  await entry(page, 'Key 9').and(page.locator(':focus')).waitFor()
  expect(await entry(page, /./).count()).toBe(60)
})

test('an event meanwhile does not take away what was on its way', async () => {
  const { page } = await screens.aPerson({ name: 'Ada', roles: ['admin'] })
  await page.clock.install()
  await page.goto(`${service.url}/admin/events?name=key.added`)
  await entry(page, 'Key 59').waitFor()
  await page.evaluate(
    `new Promise(open => { (window.stream = new EventSource('/v1/events/stream')).onopen = open }).then(() => {})`,
  )
  const heard = page.evaluate(`new Promise(hear => stream.addEventListener('key.added', hear)).then(() => {})`)
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(/cursor=/, async route => {
    await held
    await route.continue().catch(() => {})
  })
  await page.getByRole('button', { name: 'Show more' }).click()
  await service.ask('POST', '/v1/keys', { body: { name: 'Late key', roles: ['reader'] } })
  await heard
  await page.clock.runFor(1_000)
  release()

  await entry(page, 'Key 0').waitFor()
  await page.clock.runFor(1_000)
  await entry(page, 'Late key').waitFor()
})
