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

/** The events of keys on a screen whose time is ours, and a way to add one and have it noticed there. */
async function keysComing() {
  const { page } = await screens.aPerson({ name: 'Ada', roles: ['admin'] })
  await page.clock.install()
  await page.goto(`${service.url}/admin/events?name=key.added`)
  await entry(page, 'Key 59').waitFor()
  await page.evaluate(
    `new Promise(open => { (window.stream = new EventSource('/v1/events/stream')).onopen = open }).then(() => {})`,
  )
  const addKey = async (name: string) => {
    const heard = page.evaluate(`new Promise(hear => stream.addEventListener('key.added', hear)).then(() => {})`)
    await service.ask('POST', '/v1/keys', { body: { name, roles: ['reader'] } })
    await heard
    await page.clock.runFor(1_000)
  }
  return { page, addKey, more: page.getByRole('button', { name: 'Show more' }) }
}

/** Holds back what a page asks for at an address, until it is let through, one request after another. */
async function holdBack(page: Page, address: RegExp) {
  const held: (() => void)[] = []
  await page.route(address, async route => {
    await new Promise<void>(release => held.push(release))
    await route.continue().catch(() => {})
  })
  const isHeld = () => until(async () => held.length > 0)
  const letOneThrough = async () => {
    await isHeld()
    held.shift()?.()
  }
  return { isHeld, letOneThrough }
}

test('an event meanwhile does not take away what was on its way', async () => {
  const { page, addKey, more } = await keysComing()
  const { letOneThrough } = await holdBack(page, /cursor=/)
  await more.click()
  await addKey('Late key')
  await letOneThrough()

  await entry(page, 'Key 0').waitFor()
  await letOneThrough()
  await page.clock.runFor(1_000)
  await entry(page, 'Late key').waitFor()
})

test('a long list shows what is new, although there is more news each time before it has been read', async () => {
  const { page, addKey, more } = await keysComing()
  await more.click()
  await entry(page, 'Key 0').waitFor()
  const { letOneThrough, isHeld } = await holdBack(page, /cursor=/)
  await addKey('First of many')
  await isHeld()
  await addKey('Second of many')
  await letOneThrough()

  await entry(page, 'First of many').waitFor()
  await page.clock.runFor(10_000)
  await letOneThrough()
  await entry(page, 'Second of many').waitFor()
})

test('more that is asked for while a list is read again comes at once, and what is new comes all the same', async () => {
  const { page, addKey, more } = await keysComing()
  const { letOneThrough, isHeld } = await holdBack(page, /events\?.*limit=50$/)
  await addKey('Overtaken key')
  await isHeld()
  await more.click()
  await entry(page, 'Key 0').waitFor()
  await letOneThrough()
  await letOneThrough()
  await page.clock.runFor(10_000)

  await entry(page, 'Overtaken key').waitFor()
  expect(await entry(page, 'Key 0').count()).toBe(1)
})
