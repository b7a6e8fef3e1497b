import { afterAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService({ checks: 'all' })
const { anArticleInReview, edit, see } = newsroomOf(service)
const screens = await screensOf(service)

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const plain = (number: number) => `Der Deich mit der Nummer ${number} hielt der Flut auch in dieser Nacht stand.`
const rich =
  'Am 4. Dezember 2025 zahlte die Stadt laut Angela Merkel 51,7 Millionen Euro an 23 Firmen, mutmaßlich ' +
  '12 Prozent mehr als im Vorjahr, siehe https://example.org/a, „ein Skandal“, nicht weniger.'

/** A long article in which one segment of the middle has one finding, one has many. */
async function aLongVersion() {
  const body = Array.from({ length: 16 }, (_, at) => (at === 9 ? rich : plain(at + 31))).join('\n\n')
  const { version } = await anArticleInReview({ headline: 'Deiche', body })
  for (const place of version.segments.keys()) {
    const right = `La digue numéro ${place + 30} a aussi résisté à la marée cette nuit.`
    const target = place === 0 ? 'Digues' : place === 6 ? right.replace('36', '99') : place === 10 ? 'Rien.' : right
    expect((await edit(await see(version), place, { target })).status).toBe(200)
  }
  const seen = await see(version)
  const counts = seen.segments.map(({ findings }: { findings: unknown[] }) => findings.length)
  expect(counts[6]).toBe(1)
  expect(counts[10]).toBeGreaterThanOrEqual(5)
  return seen
}

/** Where the field, the findings in its row and the bar are, once nothing moves any more. */
async function placesOf(page: Page) {
  const look = async () =>
    (await page.evaluate(`new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => {
      const field = document.querySelector('[contenteditable]')
      const boxOf = element => { const { top, bottom } = element.getBoundingClientRect(); return { top, bottom } }
      tell({
        field: boxOf(field),
        beside: boxOf(document.querySelector('aside [data-finding]') ?? field),
        found: [...field.closest('li').querySelectorAll('[data-finding]')].map(boxOf),
        bar: boxOf(document.querySelector('footer')),
      })
    })))`)) as { field: Span; beside: Span; found: Span[]; bar: Span }
  let before = ''
  return until(async () => {
    const places = await look()
    const isStill = JSON.stringify(places) === before
    before = JSON.stringify(places)
    return isStill && places
  })
}

type Span = { top: number; bottom: number }

describe.each([
  [360, 640],
  [390, 844],
  [1360, 700],
])('on a screen of %i by %i pixels', (width, height) => {
  test('whoever goes from segment to segment by key has the field and what is found in it above the bar', async () => {
    const version = await aLongVersion()
    const { page, open, context } = await screens.aPerson({ name: 'Renée', roles: ['reviewer'], width })
    await page.setViewportSize({ width, height })
    await open(`/reviews/${version.id}`)
    await page.getByRole('textbox', { name: 'Translation of segment 1' }).waitFor()

    const hidden: unknown[] = []
    const steps = [...Array(16).fill('Alt+ArrowDown'), ...Array(16).fill('Alt+ArrowUp'), 'F8', 'F8', 'F8']
    for (const [step, key] of steps.entries()) {
      await page.keyboard.press(key)
      const wanted = Number(/\d+/.exec((await page.locator('[role=textbox]:focus').getAttribute('aria-label')) ?? ''))
      const open = version.segments[wanted - 1].findings.length
      // Beneath the field where there is little room, else beside it.
      if (open > 0)
        await page
          .getByRole('complementary')
          .locator('[data-finding]')
          .nth(open - 1)
          .waitFor()
      const { field, found, beside, bar } = await placesOf(page)
      const last = found.at(-1)
      const must = last && last.bottom - field.top <= bar.top - 24 ? last : (found[0] ?? field)
      if (
        field.top < 0 ||
        field.bottom > bar.top ||
        must.bottom > bar.top ||
        found.length < open ||
        beside.bottom > bar.top
      )
        hidden.push({ step, key, wanted, field, must, bar: bar.top, found: found.length })
    }

    expect(hidden).toEqual([])
    await context.close()
  })
})

test('what is found while somebody writes at the edge of the bar comes into sight', async () => {
  const version = await aLongVersion()
  const { page, open, context } = await screens.aPerson({ name: 'Rolf', roles: ['reviewer'], width: 360 })
  await page.setViewportSize({ width: 360, height: 640 })
  await open(`/reviews/${version.id}`)
  await page.getByRole('textbox', { name: 'Translation of segment 1' }).waitFor()
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('textbox', { name: 'Translation of segment 5' }).waitFor()
  const before = await placesOf(page)
  await page.mouse.wheel(0, before.field.bottom - before.bar.top + 20)
  await placesOf(page)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('La digue numéro 77 a aussi résisté à la marée cette nuit.')
  await page.locator('li[aria-current] [data-finding]').first().waitFor()

  const { field, found, bar } = await placesOf(page)
  expect(field.top).toBeGreaterThan(0)
  expect(found.at(-1)?.bottom).toBeLessThan(bar.top)
  await context.close()
})

test('whoever scrolled away to read is not called back by what is found meanwhile', async () => {
  const version = await aLongVersion()
  const { page, open, context } = await screens.aPerson({ name: 'Rosa', roles: ['reviewer'], width: 390 })
  await open(`/reviews/${version.id}`)
  await page.getByRole('textbox', { name: 'Translation of segment 1' }).waitFor()
  await page.evaluate('scrollTo(0, document.body.scrollHeight)')
  const before = await until(async () => (await page.evaluate('scrollY')) as number)

  await edit(await see(version), 0, { target: 'Digues 99' })
  await page.locator('li[aria-current] [data-finding]').first().waitFor({ state: 'attached' })
  await placesOf(page)

  expect(await page.evaluate('scrollY')).toBeGreaterThanOrEqual(before)
  await context.close()
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
