import { afterAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { axeFaults, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview, see } = newsroomOf(service)
const screens = await screensOf(service)

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const reviewer = { name: 'Renée', roles: ['reviewer'], languages: ['fr'] }
const field = (page: Page) => page.getByRole('textbox', { name: /Translation of segment/ })
const saying = (page: Page) => page.getByLabel('Say something about this segment')
const menu = async (page: Page, item: string) => {
  await page.locator('footer').getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function onAPhone(width: number, headline: string, body: string) {
  const { version } = await anArticleInReview({ headline, body })
  const { page, context, open } = await screens.aPerson({ ...reviewer, width })
  await open(`/reviews/${version.id}`)
  await field(page).waitFor()
  return { page, context, version }
}

/** Keeps what is saved on its way until it is released. */
async function holdSaving(page: Page) {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/segments/**', async route => {
    if (route.request().method() === 'PATCH') await released
    await route.continue()
  })
  return { release, saved: page.waitForResponse(response => response.request().method() === 'PATCH') }
}

describe('on a phone', () => {
  test.each([390, 360])('of %i pixels the bar is one row, and what is wrong stands beneath the words', async width => {
    const body = `Das Watt ${width} liegt still. Der Priel ${width} auch. Und die Flut kommt.`
    const { page, context } = await onAPhone(width, `Watt ${width}`, body)
    await page.getByText(`Der Priel ${width} auch.`).click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(`Der Priel ${width} auch.`)

    const about = page
      .getByRole('listitem')
      .filter({ has: field(page) })
      .getByRole('complementary')
    const waive = about.getByRole('button', { name: 'Waive with a reason' })
    await waive.waitFor()
    const [bar, words, act] = await Promise.all(
      [page.locator('footer'), field(page), waive].map(part => part.boundingBox()),
    )
    expect(bar?.height).toBeLessThan(70)
    expect(Number(act?.y) - Number(words?.y) - Number(words?.height)).toBeLessThan(220)
    expect(await page.getByText('came back untranslated').count()).toBeLessThan(2)
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    await context.close()
  })

  test('what else there is for a segment unfolds with a tap, and is folded again for the next', async () => {
    const { page, context, version } = await onAPhone(390, 'Deich', 'Der Deich hält. Das Schaf steht darauf.')
    await page.getByRole('button', { name: /^More about this segment/ }).click()
    await page.getByLabel('Say something about this segment').fill('Hält er wirklich?')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await page.getByText('one open comment').waitFor()
    expect(await axeFaults(page)).toEqual([])

    await page.getByText('Das Schaf steht darauf.').click()
    await page.getByRole('button', { name: /^More about this segment/ }).waitFor()
    expect(await page.getByLabel('Say something about this segment').count()).toBe(0)
    // What was said and is open asks for somebody, and is not folded away.
    await page.getByRole('listitem').filter({ hasText: 'one open comment' }).click()
    await page.getByText('Hält er wirklich?').waitFor()
    expect((await see(version)).segments).toHaveLength(3)
    await context.close()
  })

  test('what stands beneath the words stays as it is while they are saved, and whoever writes there writes on', async () => {
    const { page, context } = await onAPhone(390, 'Fähre', 'Die Fähre legt ab. Die Möwe folgt ihr.')
    const { saved, release } = await holdSaving(page)
    await page.getByText('Die Fähre legt ab.', { exact: true }).first().click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Oui.')
    await page.getByRole('button', { name: /^More about this segment/ }).click()
    await saying(page).click()
    await page.keyboard.type('Wo')

    release()
    await saved
    await page
      .locator('footer')
      .getByText(/^saved/)
      .waitFor()
    await page.keyboard.type('hin?')
    expect(await saying(page).inputValue()).toBe('Wohin?')
    await page.locator('textarea:focus').waitFor()
    await context.close()
  })

  test('whoever has seen a warning has the way back under the finger next', async () => {
    const { page, context } = await onAPhone(390, 'Tonne', 'Die Tonne treibt ab. Der Wind frischt auf.')
    await page.getByText('Die Tonne treibt ab.', { exact: true }).first().click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Die Tonne treibt ab.')
    await page.getByRole('button', { name: 'Seen' }).focus()
    await page.keyboard.press('Enter')

    await page
      .getByRole('button', { name: /^Take back/ })
      .and(page.locator(':focus'))
      .waitFor()
    await context.close()
  })

  test('what is said and open is led to, though all is confirmed', async () => {
    const { page, context, version } = await onAPhone(360, 'Reuse', 'Die Reuse ist leer. Das Boot kehrt um.')
    const about = { text: 'Ganz leer?', segmentId: version.segments[2].id }
    await service.ask('POST', `/v1/versions/${version.id}/comments`, { body: about })
    for (const confirmed of [1, 2, 3]) {
      await page.locator('footer').getByRole('button', { name: 'Confirm' }).click()
      await page.locator('footer').getByText(`${confirmed} of 3 confirmed`).waitFor({ state: 'attached' })
    }
    await page.getByText('one open comment').waitFor()
    await page.locator(`#segment-${version.segments[0].id}`).click()
    await menu(page, 'Next to look at')

    await page.getByText('Ganz leer?').waitFor()
    await context.close()
  })

  test('a version is confirmed and approved by thumb, and the focus is never lost', async () => {
    const { page, context, version } = await onAPhone(360, 'Sandbank', 'Die Robbe sonnt sich dort.')
    const bar = page.locator('footer')
    await menu(page, 'Preview')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[role=textbox]:focus').waitFor()
    await menu(page, 'Ask for changes')
    await page.getByRole('dialog').locator('textarea:focus').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('[role=textbox]:focus').waitFor()

    for (const confirmed of [1, 2]) {
      await bar.getByRole('button', { name: 'Confirm' }).click()
      await bar.getByText(`${confirmed} of 2 confirmed`).waitFor({ state: 'attached' })
    }
    await bar.getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()

    await until(async () => (await see(version)).state === 'approved')
    await bar.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Withdraw' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await context.close()
  })
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
