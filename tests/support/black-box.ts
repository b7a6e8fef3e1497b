import type { Page } from 'playwright-core'

declare global {
  /** What tells of each open page when a test fails; read by tests/support/environment.mjs. */
  var openPages: (() => Promise<string>)[] | undefined
}

/** How many of the last requests and events are told. */
const lastFew = 25

/** Notes what happens on a page, so that a failed test says what was asked, what was heard and what stood there. */
export async function record(page: Page): Promise<void> {
  const asked: string[] = []
  page.on('response', answer => asked.push(`${answer.request().method()} ${answer.url()} ${answer.status()}`))
  page.on('requestfailed', request => asked.push(`${request.method()} ${request.url()} failed`))
  await page.addInitScript(`
    globalThis.heard = []
    for (const kind of ['pointerdown', 'pointerup', 'click', 'keydown', 'focusin'])
      addEventListener(kind, ({ target, key }) =>
        heard.push([Math.round(performance.now()), kind, key ?? '', target.outerHTML?.slice(0, 90)].join(' ')), true)`)
  globalThis.openPages ??= []
  globalThis.openPages.push(async () => {
    const heard = await page.evaluate<string[]>('globalThis.heard ?? []').catch(() => [])
    const stood = await page.locator('body').ariaSnapshot({ timeout: 5_000 }).catch(String)
    return [page.url(), ...asked.slice(-lastFew), ...heard.slice(-lastFew), stood].join('\n')
  })
}
