import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'

let desk: NewsDesk
beforeAll(async () => {
  desk = await aNewsDesk({ queue: 'postgres', checks: 'all' })
})
afterAll(() => desk.stop())

/** What the check says of the last segment. */
function inconsistent({ segments }: { segments: { findings: { check: string }[] }[] }) {
  return segments[3]?.findings.filter(({ check }) => check === 'inconsistent')
}

test('an edit makes another segment inconsistent, and an edit there mends it', async () => {
  const id = await desk.submit({ body: 'Der Pegel sinkt.\n\nEtwas anderes.\n\nDer Pegel sinkt.' })
  const version = await desk.inReview(id)
  const [, first, , last] = version.segments

  await desk.edit(version, first, { target: 'Le niveau baisse.' })
  const apart = await desk.version(version.id)
  await desk.edit(version, apart.segments[1], { target: last.target })
  const together = await desk.version(version.id)

  expect(inconsistent(apart)).toMatchObject([{ state: 'open' }])
  expect(inconsistent(together)).toMatchObject([{ state: 'fixed' }])
})
