import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { newsroomOf } from '../journeys/newsroom.js'
import { holdSaves } from '../support/hold-saves.js'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService, until } from '../support/service.js'

const service = await aService()
const { anArticleInReview, edit, see } = newsroomOf(service)
const screens = await screensOf(service)
let reviewer: Person

beforeAll(async () => {
  reviewer = await screens.aPerson({ name: 'Renée', roles: ['reviewer'], languages: ['fr'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const field = (page: Page) => page.getByRole('textbox', { name: /Translation of segment/ })

async function opened(headline: string, body: string) {
  const { version } = await anArticleInReview({ headline, body })
  const page = await reviewer.open(`/reviews/${version.id}`)
  await field(page).waitFor()
  return { page, version }
}

/** A key as a keyboard of another country sends it; true if it writes what it says. */
const press = (page: Page, key: string, code: string) =>
  page.evaluate(
    `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ key, code, altKey: true, bubbles: true, cancelable: true })}))`,
  )

describe('by keyboard alone', () => {
  test('forty segments are approved, and no warning is missed on the way', async () => {
    const sentences = Array.from(
      { length: 39 },
      (_, place) => `Der Lotse ${'abcdefghijklm'[place % 13]}${place} legt ab.`,
    )
    const { page, version } = await opened('Vierzig Lotsen', sentences.join('\n\n'))
    // One that is left in German on the way, and one that was passed over.
    for (let number = 1; number <= 40; number++) {
      await page.getByRole('textbox', { name: `Translation of segment ${number}`, exact: true }).waitFor()
      if (number === 17) await page.keyboard.press('Alt+S')
      await page.keyboard.press(number === 23 ? 'Alt+ArrowDown' : 'Control+Enter')
    }
    await page.getByText('39 of 40 confirmed').waitFor()
    await page.keyboard.press('Alt+Shift+Enter')
    await page.getByRole('dialog').getByRole('button', { name: /^17:/ }).waitFor()
    await page.keyboard.press('Escape')

    await page.keyboard.press('F8')
    await page.getByRole('textbox', { name: 'Translation of segment 17', exact: true }).waitFor()
    await page.keyboard.press('Alt+M')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('textbox', { name: 'Translation of segment 23', exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('40 of 40 confirmed').waitFor()
    await page.keyboard.press('Alt+Shift+Enter')
    await page.getByRole('dialog').locator('button:focus', { hasText: 'Approve' }).waitFor()
    await page.keyboard.press('Enter')

    await until(async () => (await see(version)).state === 'approved')
  })

  test('a finding is waived, and where none is open that is said', async () => {
    const { page, version } = await opened('Boje', 'Die Boje tanzt. Der Anker hält.')
    await page.keyboard.press('Alt+T')
    await page.getByText('No finding is open in this segment.').waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Die Boje tanzt.')
    await page.getByText('1 warning').waitFor()

    await page.keyboard.press('Alt+T')
    await page.getByRole('dialog').locator('textarea:focus').waitFor()
    await page.keyboard.type('Ein Titel.')
    await page.keyboard.press('Control+Enter')

    await page.getByText('waived: Ein Titel.').waitFor()
    await page.locator('[role=textbox]:focus').waitFor()
    expect((await see(version)).segments[1]).toMatchObject({ status: 'draft', findings: [{ state: 'waived' }] })
  })

  test('a warning is seen with one key, passed over from then on, and open again once that is taken back', async () => {
    const { page, version } = await opened('Barkasse', 'Die Barkasse tuckert. Der Kran dreht sich.')
    await page.keyboard.press('Alt+G')
    await page.getByText('No warning is open in this segment.').waitFor()
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Die Barkasse tuckert.')
    await page.getByText('1 warning').waitFor()

    await page.keyboard.press('Alt+G')
    const about = page.getByRole('complementary')
    await about.getByText('seen, and left as it is').waitFor()
    await page.locator('[role=textbox]:focus').waitFor()
    expect((await see(version)).segments[1].findings).toMatchObject([{ state: 'waived', reason: null }])
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('F8')
    await page.getByText('Nothing is left that must not be missed.').waitFor()

    await page.keyboard.press('Alt+ArrowDown')
    await about.getByRole('button', { name: /^Take back/ }).click()
    const button = about.getByRole('button', { name: 'Seen' })
    await button.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await about
      .getByRole('button', { name: /^Take back/ })
      .and(page.locator(':focus'))
      .waitFor()
    expect((await see(version)).segments[1].findings).toMatchObject([{ state: 'waived' }])
  })

  test('what a finding proposes is put in, and other texts one after the other', async () => {
    const { version } = await anArticleInReview({ headline: 'Lotse', body: 'Der **Lotse** klettert. Er winkt.' })
    const machine = version.segments[1].target
    await edit(version, 1, { target: 'Le < 1 >pilote</1> grimpe.' })
    const page = await reviewer.open(`/reviews/${version.id}`)
    await field(page).waitFor()
    await page.keyboard.press('F8')
    const proposal = page.getByRole('button', { name: /^Put this in/ })
    await proposal.getByText('Alt I').waitFor()

    await page.keyboard.press('Alt+I')
    await proposal.waitFor({ state: 'detached' })
    await until(async () => (await see(version)).segments[1].target === 'Le <1>pilote</1> grimpe.')
    await page.keyboard.press('Alt+I')
    await page.getByText('No finding in this segment proposes anything.').waitFor()
    await page.keyboard.press('Alt+O')
    await until(async () => (await see(version)).segments[1].target === machine)
    await page.keyboard.press('Alt+O')
    await page.getByText('There is no other text for this segment.').waitFor()
  })

  test('a warning is seen once, however often and long the key is pressed', async () => {
    const { page, version } = await opened('Schlepper', 'Der Schlepper zieht. Das Tau reißt.')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Der Schlepper zieht.')
    await page.getByText('1 warning').waitFor()
    let asked = 0
    let answer = () => {}
    const answered = new Promise<void>(resolve => {
      answer = resolve
    })
    await page.route('**/waiver', async route => {
      asked += 1
      await answered
      await route.continue()
    })
    await page.keyboard.down('Alt')
    await page.keyboard.down('g')
    await page.keyboard.down('g')
    await page.keyboard.up('g')
    await page.keyboard.press('g')
    await page.keyboard.up('Alt')
    answer()

    await page.getByRole('complementary').getByText('seen, and left as it is').waitFor()
    expect(asked).toBe(1)
    expect(await page.getByRole('alert').count()).toBe(0)
    expect((await see(version)).segments[1].findings).toMatchObject([{ state: 'waived', reason: null }])
  })

  test('a key that is held walks on, and acts once', async () => {
    const { page, version } = await opened('Schleuse', 'Das Tor geht auf. Das Schiff fährt ein. Das Tor geht zu.')
    await page.keyboard.down('Control')
    for (const _ of [1, 2, 3]) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await page.keyboard.up('Control')
    await page.getByText('1 of 4 confirmed').first().waitFor()
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.down('Alt')
    for (const _ of [1, 2, 3]) await page.keyboard.down('ArrowDown')
    await page.keyboard.up('Alt')

    await page.getByRole('textbox', { name: 'Translation of segment 4' }).waitFor()
    const confirmed = (await see(version)).segments.filter(({ status }: { status: string }) => status === 'confirmed')
    expect(confirmed).toHaveLength(1)
  })

  test('a comment is written, in which every key writes, and the words are come back to', async () => {
    const { page, version } = await opened('Leuchtturm', 'Das Licht brennt.')
    const machine = await field(page).textContent()
    await page.keyboard.press('Control+ArrowLeft')
    await page.keyboard.press('Alt+R')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.press('Alt+T')
    await page.keyboard.press('Alt+Shift+R')
    await page.keyboard.type('Trrt?')
    await page.keyboard.press('Control+Enter')

    await page.getByText('Trrt?', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[role=textbox]:focus').waitFor()
    await page.keyboard.type('tr ')
    expect(await field(page).textContent()).toBe(machine?.replace(/(\S+)$/, 'tr $1'))
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect((await see(version)).state).toBe('in_review')
  })

  test('what leads about does so from a comment, which waits to be sent', async () => {
    const { page, version } = await opened('Kajüte', 'Die Kajüte ist eng. Das Bett ist kurz.')
    await page.keyboard.press('Alt+R')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('Wie eng?')
    await page.keyboard.press('F1')
    await page
      .getByRole('dialog')
      .getByText(/^While you write a comment, F8, Alt ↓, Alt ↑, F1 do the same/)
      .waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByLabel('Say something about this segment').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('textbox', { name: 'Translation of segment 2' }).and(page.locator(':focus')).waitFor()

    await page.keyboard.press('F8')
    await page.getByRole('textbox', { name: 'Translation of segment 1' }).and(page.locator(':focus')).waitFor()
    await until(async () => (await page.getByLabel('Say something about this segment').inputValue()) === 'Wie eng?')
    expect((await see(version)).state).toBe('in_review')
  })

  test('an accent that Alt puts upon the printed letter is written, as in Polish on a Mac', async () => {
    const { page } = await opened('Flut', 'Das Wasser kommt.')
    await field(page).press('End')
    await page.keyboard.type(' oui')
    const before = await field(page).textContent()
    expect(await press(page, 'ś', 'KeyS')).toBe(true)
    expect(await press(page, 'ż', 'KeyZ')).toBe(true)
    expect(await field(page).textContent()).toBe(before)

    // What a Mac makes of the same keys elsewhere is no letter anybody writes.
    expect(await press(page, 'Ω', 'KeyZ')).toBe(false)
    expect(await field(page).textContent()).not.toBe(before)
  })

  test('words that are on their way are gone back from', async () => {
    const { page, version } = await opened('Reede', 'Das Schiff liegt auf Reede.')
    const before = await field(page).textContent()
    const saves = await holdSaves(page)
    await page.keyboard.type(' encore')
    await saves.sent
    await page.keyboard.press('Alt+Z')
    saves.letGo()

    await page.getByText(/Everything saved at/).waitFor()
    expect(await field(page).textContent()).toBe(before)
    expect((await see(version)).segments[0].target).toBe(before)
  })

  test('changes are asked for', async () => {
    const { page, version } = await opened('Mole', 'Die Mole bröckelt.')
    await page.keyboard.press('Alt+Shift+R')
    await page.getByRole('dialog', { name: 'Ask for changes' }).locator('textarea:focus').waitFor()
    await page.keyboard.type('Bitte prüfen.')
    await page.keyboard.press('Control+Enter')

    await until(async () => (await see(version)).state === 'changes_requested')
    await page.getByRole('main').getByText('Bitte prüfen.').waitFor()
  })

  test('a letter is the one that is printed, wherever it stands on the keyboard', async () => {
    const { page } = await opened('Ebbe', 'Das Wasser geht.')
    const before = await field(page).textContent()
    await page.keyboard.type(' vite')
    // Where German has the Y, French the W, and Greek no Latin letter at all.
    await press(page, 'y', 'KeyZ')
    await press(page, 'w', 'KeyZ')
    expect(await field(page).textContent()).toBe(`${before} vite`)
    await press(page, 'z', 'KeyY')
    expect(await field(page).textContent()).toBe(before)
    await page.keyboard.type(' encore')
    await press(page, 'ζ', 'KeyZ')

    expect(await field(page).textContent()).toBe(before)
  })
})

test('a letter draws nothing anew but the field, and what it would change once the keys rest', async () => {
  const { page } = await opened('Buchstaben', 'Der Lotse geht an Bord. Er bleibt.')
  const redrawn = await page.evaluate(`(async () => {
    const field = document.activeElement
    const type = async letter => {
      document.execCommand('insertText', false, letter)
      for (let turn = 0; turn < 9; turn++) await null
    }
    await type('a')
    const redrawn = []
    const observer = new MutationObserver(changes => redrawn.push(...changes))
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    for (const letter of 'bcde') await type(letter)
    observer.disconnect()
    return redrawn.filter(({ target }) => !field.contains(target)).map(({ target }) => target.textContent)
  })()`)

  expect(redrawn).toEqual([])
  expect(await field(page).textContent()).toContain('abcde')
  await page.locator('aside del').getByText('abcde').waitFor()
})

test('the items of a numbered list bear their numbers, and each one only', async () => {
  const { page } = await opened('Ablauf', '3. Der Anker fällt. Er hält.\n4. Der Lotse geht.\n\n- Das Boot bleibt.')
  const signs = `[...document.querySelectorAll('main li [lang=de]')]
    .map(text => getComputedStyle(text.parentElement, '::before').content.replaceAll('"', '').trim())`

  expect(await page.evaluate(signs)).toEqual(['none', '3.', 'none', '4.', '•'])
})

test('chips are told by what they stand for, where one writes', async () => {
  const { page } = await opened('Chips', 'Die **Fähre** legt [hier](https://hafen.example/) ab. Sie pendelt.')
  const legend = page.locator('[aria-current=true]').getByText('1 bold')
  expect(await legend.count()).toBe(0)
  await page.keyboard.press('Alt+ArrowDown')

  await legend.waitFor()
  expect(await page.locator('[aria-current=true]').getByText('2 link').count()).toBe(1)
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Alt+ArrowDown')
  expect(await legend.count()).toBe(0)
})

test.each([360, 1360])('keys that are pressed together stay in one line, on %i pixels in German', async width => {
  const person = await screens.aPerson({ name: 'Kay', roles: ['reviewer'], languages: ['fr'], locale: 'de', width })
  const { version } = await anArticleInReview({ headline: `Kappe ${width}`, body: 'Sie sitzt.' })
  const page = await person.open(`/reviews/${version.id}`)
  await page.getByRole('textbox').first().waitFor()
  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog')
  await sheet.locator('kbd').first().waitFor()
  const boxes = await Promise.all((await sheet.locator('kbd').all()).map(cap => cap.boundingBox()))

  expect(new Set(boxes.map(box => Math.round(Number(box?.height)))).size).toBe(1)
  expect(
    await page.evaluate(`(sheet => sheet.scrollWidth - sheet.clientWidth)(document.querySelector('[role=dialog]'))`),
  ).toBe(0)
  expect(await axeFaults(page)).toEqual([])
  await person.context.close()
})

test.each([
  ['de', 'Strg ↵', 'Alt Umschalt R'],
  ['fr', 'Ctrl ↵', 'Alt Maj R'],
  ['en', 'Ctrl ↵', 'Alt Shift R'],
])('keys are named as keyboards name them where %s is spoken', async (locale, confirm, askChanges) => {
  const person = await screens.aPerson({ name: 'Kim', roles: ['reviewer'], languages: ['fr'], locale })
  const { version } = await anArticleInReview({ headline: `Taste ${locale}`, body: 'Sie klemmt.' })
  const page = await person.open(`/reviews/${version.id}`)
  await page.locator('footer').getByText(confirm).waitFor()

  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog')
  for (const cap of [confirm, askChanges, 'Alt T', 'Alt R'])
    await sheet.locator('kbd').getByText(cap, { exact: true }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await person.context.close()
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})
