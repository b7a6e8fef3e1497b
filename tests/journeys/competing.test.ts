import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import pg from 'pg'
import type { Services } from '../../src/services.js'
import { draftVersion } from '../../src/versions/draft-version.js'
import { aNewsDesk, type NewsDesk } from '../support/news-desk.js'
import { queues, until } from '../support/service.js'

const fifty = Array.from({ length: 50 }, (_, place) => place)
const oneOf = (status: number) => [status, ...new Array(49).fill(412)]

let desk: NewsDesk
const open = async (options: Parameters<typeof aNewsDesk>[0]) => {
  desk = await aNewsDesk(options)
}
afterEach(() => desk.stop())

describe('of fifty people at once with one etag', () => {
  beforeEach(() => open({ queue: 'postgres' }))

  test('one approves: there is one event, one document and one entry in the feed', async () => {
    const id = await desk.submit({ body: 'Wird freigegeben.' })
    const version = await desk.inReview(id)

    const answers = await Promise.all(fifty.map(() => desk.approve(version)))
    await desk.delivered(id, version.id)

    expect(answers.map(({ status }) => status).sort()).toEqual(oneOf(201))
    expect(await eventsOf('version.approved')).toHaveLength(1)
    expect(await eventsOf('document.published')).toHaveLength(1)
    const { database } = desk.service.db
    expect(await database.selectFrom('documents').select('versionId').execute()).toEqual([{ versionId: version.id }])
    const changes = await desk.service.ask('GET', '/v1/changes')
    expect(changes.body.items).toHaveLength(1)
  })

  test('one writes a segment: the others are shown those words, and none are lost', async () => {
    const version = await desk.inReview(await desk.submit({ body: 'Wird bearbeitet.' }))
    const segment = version.segments[1]

    const answers = await Promise.all(fifty.map(place => desk.edit(version, segment, { target: `Texte ${place}.` })))

    expect(answers.map(({ status }) => status).sort()).toEqual(oneOf(200))
    const written = answers.find(({ status }) => status === 200)?.body.target
    const refused = answers.filter(({ status }) => status === 412)
    expect(new Set(refused.map(({ body }) => body.current.target))).toEqual(new Set([written]))
    expect((await desk.version(version.id)).segments[1].target).toBe(written)
    expect(await eventsOf('segment.edited')).toHaveLength(1)
  })
})

describe('a job that writes while a revision ends it', () => {
  beforeEach(() => open({ queue: 'postgres' }))

  test('goes on first, though its article is being revised: neither waits for the other for good', async () => {
    const id = await desk.submit({ body: 'Alt.' })
    await desk.inReview(id)
    const { db } = desk.service
    const writing = new pg.Client({ connectionString: db.url })
    await writing.connect()
    await writing.query("update jobs set state = 'failed' where article_id = $1", [id])
    await writing.query(`begin; update jobs set run = run where article_id = '${id}'`)

    await desk.revise(id, { body: 'Neu.' })
    await until(async () => {
      const waiting = sql`select 1 from pg_stat_activity
        where datname = ${db.name} and wait_event_type = 'Lock' and query like 'update "jobs"%'`
      return (await waiting.execute(db.database)).rows.length > 0
    })
    // As for a row that belongs to the article.
    await writing.query('select from articles where id = $1 for key share nowait', [id])
    await writing.query('commit')
    await writing.end()

    await until(async () => (await desk.inReview(id)).segments.at(-1).source === 'Neu.')
    expect(desk.service.faults).toEqual([])
  })
})

describe.each(queues)('two worker processes on one queue in %s', queue => {
  beforeEach(() => open({ queue, workers: false }))

  test('share the jobs: each has one result, and every sentence is paid once', async () => {
    const languages = ['fr', 'pl', 'es']
    const ids = await Promise.all(
      fifty
        .slice(0, 8)
        .map(place => desk.submit({ body: `Nur hier steht ${place}.\n\nÜberall steht das.`, languages })),
    )

    await Promise.all([desk.service.startWorkers(), desk.service.startWorkers()])
    await Promise.all(ids.flatMap(id => languages.map(language => desk.inReview(id, language))))

    expect(await eventsOf('version.drafted')).toHaveLength(24)
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
    expect(await desk.billedInLedger()).toBe(desk.deepl.uniqueCharacters)
  })
})

describe('a run that another has overtaken', () => {
  beforeEach(() => open({ queue: 'postgres', workers: false }))

  test('changes nothing, though its answer comes and is kept', async () => {
    const { jobId, services } = await aJob()
    const stale = await heldAt(services, jobId)
    await services.jobs.begin(jobId)
    const before = await written()

    desk.deepl.release()

    expect(await stale.run).toBe('skipped')
    expect(await written()).toEqual(before)
    expect(await desk.ledger()).toEqual({ answered: 1 })
  })

  test('leaves the result to the other, which takes the answer and pays nothing of its own', async () => {
    const { jobId, services } = await aJob()
    const stale = await heldAt(services, jobId)
    const current = draftVersion(services, { jobId })
    await until(async () => (await services.jobs.find(jobId))?.run === 2)

    desk.deepl.release()

    expect(await stale.run).toBe('skipped')
    expect(await current).toBe('drafted')
    expect(await services.jobs.find(jobId)).toMatchObject({ state: 'done', run: 2 })
    expect(await eventsOf('version.drafted')).toHaveLength(1)
    expect(desk.deepl.billedCharacters).toBe(desk.deepl.uniqueCharacters)
    expect(await desk.ledger()).toEqual({ answered: 1 })
  })

  test('would have written but for the fence', async () => {
    const { jobId, services } = await aJob()
    const stale = await heldAt(unfenced(services), jobId)
    await services.jobs.begin(jobId)
    const before = await written()

    desk.deepl.release()

    expect(await stale.run).toBe('drafted')
    expect(await written()).not.toEqual(before)
    expect((await written()).texts).toHaveLength(2)
  })
})

/** A job that is open, as the workers would find it; none are running, and the provider keeps its answers. */
async function aJob() {
  const { services } = desk.service
  const articleId = await desk.submit({ body: 'Ein Satz für zwei.' })
  const [job] = await services.transaction(async ({ articles, jobs }) => {
    const revision = await articles.revision(articleId, 1)
    return jobs.open({ articleId, revisionId: String(revision?.id), provider: 'deepl', priority: 'normal' }, ['fr'])
  })
  desk.deepl.hold()
  return { jobId: String(job?.id), services }
}

/** A run of the job whose request is out, and waits for its answer. */
async function heldAt(services: Services, jobId: string) {
  const run = draftVersion(services, { jobId })
  await desk.deepl.arrived(desk.deepl.requests.length + 1)
  return { run }
}

/** The same services, but every run believes that the job is its own. */
function unfenced(services: Services): Services {
  return {
    ...services,
    transaction: work =>
      services.transaction(within => work({ ...within, jobs: { ...within.jobs, holds: async () => true } })),
  }
}

/** All that a run writes for people to see. */
async function written() {
  const { database } = desk.service.db
  const [jobs, versions, segments, texts, events] = await Promise.all([
    database.selectFrom('jobs').selectAll().execute(),
    database.selectFrom('versions').selectAll().execute(),
    database.selectFrom('versionSegments').selectAll().orderBy('position').execute(),
    database.selectFrom('segmentTexts').selectAll().orderBy('id').execute(),
    database.selectFrom('events').select('id').orderBy('id').execute(),
  ])
  return { jobs, versions, segments, texts, events }
}

async function eventsOf(name: string): Promise<unknown[]> {
  return (await desk.service.ask('GET', `/v1/events?limit=200&name=${name}`)).body.items
}
