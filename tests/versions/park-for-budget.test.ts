import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type * as OpenJobs from '../../src/jobs/open-jobs.js'
import type * as Budget from '../../src/ledger/budget.js'
import type * as ChangeBudgets from '../../src/ledger/change-budgets.js'
import type { Services } from '../../src/services.js'
import type * as DraftVersion from '../../src/versions/draft-version.js'
import { built } from '../support/built.js'
import { type FakeDeepl, startFakeDeepl } from '../support/fake-deepl.js'
import { aService, type TestService, until } from '../support/service.js'

const { openJobs } = await built<typeof OpenJobs>('src/jobs/open-jobs.js')
const { BudgetSpent } = await built<typeof Budget>('src/ledger/budget.js')
const { changeBudgets } = await built<typeof ChangeBudgets>('src/ledger/change-budgets.js')
const { draftVersion } = await built<typeof DraftVersion>('src/versions/draft-version.js')

let deepl: FakeDeepl
let service: TestService
let articles = 0
beforeAll(async () => {
  deepl = await startFakeDeepl()
  const environment = { DEEPL_API_KEY: 'a-key', DEEPL_SERVER_URL: deepl.url }
  service = await aService({ workers: false, environment })
})
beforeEach(async () => {
  deepl.heal()
  await setBudget(0)
})
afterAll(async () => {
  await service.stop()
  await deepl.close()
})

function setBudget(characters: number): Promise<void> {
  const budgets = [{ scope: 'overall' as const, name: null, characters }]
  return changeBudgets(service.services, { budgets, by: 'an-admin', mustMatch: () => undefined })
}

/** A job that nobody works at yet. */
async function aJob(): Promise<string> {
  articles += 1
  const story = {
    format: 'text',
    headline: `Artikel ${articles}`,
    body: `Der Etat ${articles} reicht nicht.`,
    targetLanguages: ['fr'],
  }
  const { body: article } = await service.ask('POST', '/v1/articles', { body: story })
  await openJobs(service.services, { articleId: article.id })
  const { body: jobs } = await service.ask('GET', `/v1/jobs?articleId=${article.id}`)
  return jobs.items[0].id
}

const jobOf = async (id: string) => (await service.ask('GET', `/v1/jobs/${id}`)).body

/** Two jobs for one of which the budget suffices: a request of the first is out, and about to be refused. */
async function oneAndAnother() {
  await setBudget(50)
  const [first, second] = [await aJob(), await aJob()]
  deepl.failNext(1, 429)
  deepl.hold()
  const asking = draftVersion(service.services, { jobId: first }).catch(({ trouble }) => trouble)
  await deepl.arrived(deepl.requests.length + 1)
  const giveBack = async () => {
    deepl.release()
    expect(await asking).toBe('busy')
  }
  return { second, giveBack }
}

/** True if the clock would let the job go on at its next turn. */
const goesOn = async (id: string) => {
  const { state, resumeAt } = await jobOf(id)
  return state === 'parked' && Date.parse(resumeAt) <= Date.now()
}

/** Services of which the ledger lets something happen between refusing a request and telling so. */
function onRefusal(happen: (spent: Budget.BudgetSpent) => Promise<unknown>): Services {
  const { ledger } = service.services
  const claim: typeof ledger.claim = (...asked) =>
    ledger.claim(...asked).catch(async error => {
      if (error instanceof BudgetSpent) await happen(error)
      throw error
    })
  return { ...service.services, ledger: { ...ledger, claim } }
}

describe('a job that does not fit into the budget', () => {
  test('parks until next month where nothing happens meanwhile', async () => {
    const jobId = await aJob()

    expect(await draftVersion(service.services, { jobId })).toBe('parked')

    expect((await jobOf(jobId)).resumeAt).toMatch(/-01T00:0[01]:/)
  })

  test('goes on at once where the budget is raised before it is parked', async () => {
    const jobId = await aJob()

    await draftVersion(
      onRefusal(() => setBudget(1_000_000)),
      { jobId },
    )

    expect(await goesOn(jobId)).toBe(true)
  })

  test('goes on at once where the budget is raised while it is being parked', async () => {
    const jobId = await aJob()
    let raising: Promise<void> | undefined
    const transaction: Services['transaction'] = work =>
      service.services.transaction(within => {
        const hold = async () => {
          const held = await within.budgets.hold()
          raising = setBudget(1_000_000)
          await until(async () => isWaitingForBudgets())
          return held
        }
        return work({ ...within, budgets: { ...within.budgets, hold } })
      })

    await draftVersion({ ...service.services, transaction }, { jobId })
    await raising

    expect(await goesOn(jobId)).toBe(true)
  })

  test('goes on when another gives back what it had reserved', async () => {
    const { second, giveBack } = await oneAndAnother()
    const ended = await draftVersion(service.services, { jobId: second })
    const waiting = await goesOn(second)

    await giveBack()

    expect([ended, waiting]).toEqual(['parked', false])
    expect(await goesOn(second)).toBe(true)
  })

  test('goes on at once where room was made before it is parked', async () => {
    const { second, giveBack } = await oneAndAnother()

    await draftVersion(onRefusal(giveBack), { jobId: second })

    expect(await goesOn(second)).toBe(true)
  })

  test('waits a minute and no month where the next one begins before it is parked', async () => {
    const jobId = await aJob()
    const lastMoment = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 1) - 1)

    await draftVersion(
      onRefusal(async spent => void Object.assign(spent, { at: lastMoment })),
      { jobId },
    )

    const { resumeAt } = await jobOf(jobId)
    expect(Date.parse(resumeAt) - Date.now()).toBeLessThanOrEqual(60_001)
  })
})

async function isWaitingForBudgets(): Promise<boolean> {
  const { rows } = await service.db.pool.query(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and query ilike 'lock table budgets%'`,
  )
  return rows.length > 0
}
