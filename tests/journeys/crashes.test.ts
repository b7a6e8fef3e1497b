import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type HeldTable, holdTable } from '../support/hold-table.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { endProcesses, type OwnProcess } from '../support/processes.js'
import { queues } from '../support/service.js'
import { aWorkerProcess } from '../support/start-worker-process.js'

// Processes are started and ended here, which takes its time on a machine that is busy.
jest.setTimeout(90_000)

/** Where a worker process is stopped to be killed, and how many requests it may have paid for in vain by then. */
type Moment = { stop(desk: NewsDesk): Promise<Stopped>; lostRequests: number }

type Stopped = { reached(): Promise<unknown>; letGo(): Promise<unknown> }

const moments: Record<string, Moment> = {
  'before anything is asked': {
    // The one statement that writes both; what PostgreSQL tells of a running one ends after its first kilobyte.
    stop: desk => hold(desk, 'ledger_requests', 'insert into ledger_texts'),
    lostRequests: 0,
  },
  'while the provider is answering': {
    stop: async desk => holdSecondRequest(desk),
    lostRequests: 1,
  },
  'when an answer has come but is not in the ledger': {
    stop: desk => holdAfterFirstAnswer(desk, 'ledger_texts', 'update ledger_texts'),
    lostRequests: 1,
  },
  'when an answer is in the ledger but not in the version': {
    stop: desk => holdAfterFirstAnswer(desk, 'segment_texts', 'insert into segment_texts'),
    lostRequests: 0,
  },
  'while it hands the version over': {
    stop: desk => holdAfterFirstAnswer(desk, 'events', 'insert into events'),
    lostRequests: 0,
  },
}

describe.each(queues)('a worker process that is killed, with the queue in %s', queue => {
  let desk: NewsDesk
  let worker: OwnProcess
  beforeAll(async () => {
    desk = await aNewsDesk({ queue, workers: false })
    worker = await aWorkerProcess(desk, queue)
  })
  afterAll(async () => {
    await endProcesses()
    await desk.stop()
  })
  afterEach(() => desk.deepl.release())

  test.each(Object.entries(moments))(
    '%s, loses nothing and pays for at most that request again',
    async (name, moment) => {
      const before = await booksOf(desk)
      const stopped = await moment.stop(desk)
      const id = await desk.submit({ headline: `Es geschah ${name}`, body: sixtySentences(name), languages: ['fr'] })

      await stopped.reached()
      worker.signal('SIGKILL')
      const [, next] = await Promise.all([worker.ended.then(stopped.letGo), aWorkerProcess(desk, queue)])
      worker = next
      const version = await desk.inReview(id)

      const job = await desk.job(id)
      const after = await booksOf(desk)
      expect(job).toMatchObject({ state: 'done', progress: { segments: 61, machine: 61, failed: 0, skipped: 0 } })
      expect(version.segments.map(({ target }: { target: string }) => target).slice(1)).toEqual(shouted(name))
      expect(after.versions - before.versions).toBe(1)
      expect(after.drafted - before.drafted).toBe(1)
      expect(after.unique - before.unique).toBe(charactersOf([`Es geschah ${name}`, ...sentences(name)]))
      expect(after.ledger - before.ledger).toBe(after.unique - before.unique)
      expect(after.inDoubt - before.inDoubt).toBe(moment.lostRequests)
      expect(after.billed - after.unique - (before.billed - before.unique)).toBe(after.lost - before.lost)
      expect(after.lost > before.lost).toBe(moment.lostRequests > 0)
    },
  )
})

/** More than fit into one request, so that one may be stored while the next is under way. */
function sentences(name: string): string[] {
  return Array.from({ length: 60 }, (_, place) => `Satz ${place + 1} entstand ${name}.`)
}

const sixtySentences = (name: string) => sentences(name).join('\n\n')
const shouted = (name: string) => sentences(name).map(sentence => `[FR] ${sentence.toUpperCase()}`)
const charactersOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + [...text].length, 0)

/** What was paid, written down and made so far. `lost` is what the requests in doubt had asked for. */
async function booksOf({ deepl, service, billedInLedger }: NewsDesk) {
  const { database } = service.db
  const inDoubt = await database
    .selectFrom('ledgerRequests')
    .select('characters')
    .where('state', '=', 'in_doubt')
    .execute()
  const versions = await database.selectFrom('versions').select('id').execute()
  const drafted = await database.selectFrom('events').select('id').where('name', '=', 'version.drafted').execute()
  return {
    billed: deepl.billedCharacters,
    unique: deepl.uniqueCharacters,
    ledger: await billedInLedger(),
    inDoubt: inDoubt.length,
    lost: inDoubt.reduce((sum, { characters }) => sum + characters, 0),
    versions: versions.length,
    drafted: drafted.length,
  }
}

async function hold({ service }: NewsDesk, table: string, statement: string): Promise<Stopped> {
  const held = await holdTable(service.db.url, table)
  return { reached: () => held.reached(statement), letGo: held.letGo }
}

function holdSecondRequest({ deepl }: NewsDesk): Stopped {
  const second = deepl.requests.length + 2
  deepl.hold(second)
  return { reached: () => deepl.arrived(second), letGo: async () => deepl.release() }
}

/** The table is held only once the request is out: until then the process writes to it for other reasons. */
async function holdAfterFirstAnswer({ deepl, service }: NewsDesk, table: string, statement: string): Promise<Stopped> {
  const first = deepl.requests.length + 1
  deepl.hold(first)
  let held: HeldTable
  return {
    async reached() {
      await deepl.arrived(first)
      held = await holdTable(service.db.url, table)
      deepl.release()
      await held.reached(statement)
    },
    letGo: () => held.letGo(),
  }
}
