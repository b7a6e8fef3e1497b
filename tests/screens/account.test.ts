import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { type Person, screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'

const service = await aService({ workers: false, environment: { RATE_LIMIT: 'on' } })
const screens = await screensOf(service)
let person: Person

beforeEach(async () => {
  person = await screens.aPerson({ name: 'Rita', roles: ['reviewer'] })
})

afterAll(async () => {
  await screens.close()
  await service.stop()
})

const known = 'correct horse battery'

/** The same person at another browser, signed in with their password. */
async function signInElsewhere(password: string) {
  const { body } = await service.ask('GET', `/v1/users/${person.id}`)
  return fetch(`${service.url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email: body.email, password }),
  })
}

test('a person sees where they are signed in, and ends what they do not know', async () => {
  await signInElsewhere(known)
  const page = await person.open('/articles')
  await page.getByRole('button', { name: 'Rita' }).click()
  await page.getByRole('menuitem', { name: 'Your account' }).click()
  const sessions = page.getByRole('region', { name: 'Where you are signed in' })
  await sessions.getByText('this browser').waitFor()
  expect(await sessions.getByRole('listitem').count()).toBe(2)

  await sessions.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere else' }).click()
  await sessions.getByText('You are signed in nowhere else.').waitFor()
})

test('a password is changed by whoever knows it, and by nobody else', async () => {
  const page = await person.open('/account')
  const change = async (before: string) => {
    await page.getByLabel('Current password').fill(before)
    await page.getByLabel('New password').fill('staple correct horse')
    await page.getByRole('button', { name: 'Change the password' }).click()
  }
  await change('wrong horse battery')
  await page.getByText('This is not your password.').waitFor()
  expect((await signInElsewhere('staple correct horse')).status).toBe(401)

  await change(known)
  await page.getByText('The password is changed.').waitFor()
  expect((await signInElsewhere(known)).status).toBe(401)
  expect((await signInElsewhere('staple correct horse')).status).toBe(200)
})

test('the keyboard stays on a button that works, and what is pressed meanwhile happens once', async () => {
  const page = await person.open('/account')
  let asked = 0
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/auth/change-password', async route => {
    asked++
    await held
    await route.continue()
  })
  await page.getByLabel('Current password').fill(known)
  await page.getByLabel('New password').fill('staple correct horse')
  const change = page.getByRole('button', { name: 'Change the password' })
  await change.press('Enter')
  await page.locator('button[aria-disabled=true]:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.getByLabel('New password').press('Enter')
  await change.focus()
  release()

  await page.getByText('The password is changed.').waitFor()
  await change.and(page.locator(':focus:not([aria-disabled])')).waitFor()
  expect(asked).toBe(1)
})

test('whoever speaks German is sent German words and no others', async () => {
  const page = await (await screens.browser.newContext({ locale: 'de' })).newPage()
  const sent: string[] = []
  page.on('request', request =>
    sent.push(
      request
        .url()
        .split('/')
        .at(-1)
        ?.replace(/-[^-]{8}\.js$/, '') ?? '',
    ),
  )
  await page.goto(service.url)
  await page.getByText('Passwort').first().waitFor()
  await page.waitForLoadState('networkidle')

  const words = sent.filter(name => name.startsWith('screens-'))
  expect(words.length).toBeGreaterThan(5)
  expect(new Set(words).size).toBe(words.length)
  await page.context().close()
})

test('the language of the screens is chosen once and kept', async () => {
  const page = await person.open('/account')
  await page.getByRole('combobox', { name: 'Language of the screens' }).click()
  await page.getByRole('option', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Ihr Konto' }).waitFor()
  await page.reload()

  await page.getByRole('heading', { name: 'Ihr Konto' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
})

test('whoever signs out is asked who comes next, in every tab, and another person begins anew there', async () => {
  const page = await person.open('/account')
  const other = await screens.secondScreen(person)
  await other.goto(`${service.url}/account`)
  await other.getByRole('heading', { name: 'Your account' }).waitFor()
  await page.getByRole('button', { name: 'Rita' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()

  await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor()
  await other.getByRole('dialog', { name: 'You are signed out' }).waitFor()
  const { email } = await screens.aPerson({ name: 'Sven', roles: ['reviewer'] })
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').first().fill(known)
  await page.keyboard.press('Enter')

  await page.getByRole('button', { name: 'Sven' }).waitFor()
  await other.getByRole('button', { name: 'Sven' }).waitFor()
  expect(await other.getByRole('dialog').count()).toBe(0)
})

// After this nobody gets in from here for a while.
test('too many wrong passwords are told from one, and how long to wait', async () => {
  const page = await (await screens.browser.newContext({ locale: 'en' })).newPage()
  await page.goto(service.url)
  await page.getByLabel('Email').fill(person.email)
  while ((await signInElsewhere('wrong horse battery')).status !== 429);
  await page.getByLabel('Password').first().fill('wrong horse battery')
  await page.keyboard.press('Enter')

  await page.getByText('There were too many wrong passwords.').waitFor()
  await page.getByText(/^Try again in \d+ (seconds|minutes?)\.$/).waitFor()
  await page.context().close()
})

test('no screen met an error of its own', () => {
  expect(screens.faults).toEqual([])
})

test('who has not the role for a screen is told so at once, and not shown the way there', async () => {
  const reader = await screens.aPerson({ name: 'Leo', roles: ['reader'] })
  const [articles, submit] = await Promise.all([reader.open('/articles'), person.open('/articles/new')])

  for (const page of [articles, submit]) {
    await page.getByRole('heading', { name: 'Your roles do not open this' }).waitFor()
  }
  expect(await articles.getByRole('navigation').getByRole('link').allTextContents()).toEqual([])
  expect(await submit.getByRole('navigation').getByRole('link').allTextContents()).toContain('Review')
  expect(await submit.getByRole('textbox').count()).toBe(0)
})
