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

  test('what else there is for a sentence unfolds with a tap, and is folded again for the next', async () => {
    const { page, context, version } = await onAPhone(390, 'Deich', 'Der Deich hält. Das Schaf steht darauf.')
    await page.getByRole('button', { name: /^More about this sentence/ }).click()
    await page.getByLabel('Say something about this segment').fill('Hält er wirklich?')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    await page.getByText('one open comment').waitFor()
    expect(await axeFaults(page)).toEqual([])

    await page.getByText('Das Schaf steht darauf.').click()
    await page.getByRole('button', { name: /^More about this sentence/ }).waitFor()
    expect(await page.getByLabel('Say something about this segment').count()).toBe(0)
    // What was said and is open asks for somebody, and is not folded away.
    await page.getByRole('listitem').filter({ hasText: 'one open comment' }).click()
    await page.getByText('Hält er wirklich?').waitFor()
    expect((await see(version)).segments).toHaveLength(3)
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
