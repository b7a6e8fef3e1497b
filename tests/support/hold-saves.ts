import type { Page } from 'playwright-core'

/** Lets what a page saves next go out and wait, until it is let go: `sent` once the first of it is on its way. */
export async function holdSaves(page: Page): Promise<{ sent: Promise<unknown>; letGo(): void }> {
  let letGo = () => {}
  const held = new Promise<void>(release => {
    letGo = release
  })
  const sent = page.waitForRequest(request => request.method() === 'PATCH')
  await page.route('**/segments/**', async route => {
    if (route.request().method() === 'PATCH') await held
    await route.continue()
  })
  return { sent, letGo }
}
