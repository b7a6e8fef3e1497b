import { v7 as uuid } from 'uuid'
import { readManuscript } from '../../src/articles/read-manuscript.js'
import { contentStore, type TakingDown } from '../../src/content/content-store.js'
import { liveVersionStore } from '../../src/content/live-version-store.js'
import { type PublishNeeds, publishDocument } from '../../src/content/publish-document.js'
import type { Database } from '../../src/database/database.js'
import { announceOn } from '../../src/database/event-log.js'
import type { Row } from '../../src/database/tables.js'
import { inTransaction } from '../../src/database/transaction.js'

const publicUrl = 'https://fassung.example'

/** Publishing as a real process does it; `clock.now` is what the time is. */
function publishingOn(database: Database): PublishNeeds & { clock: { now: Date } } {
  const clock = { now: new Date('2026-11-23T12:00:00Z') }
  const stores = (within: Database) => ({ liveVersions: liveVersionStore(within), content: contentStore(within) })
  return {
    ...stores(database),
    transaction: work => inTransaction(database, within => work({ ...stores(within), announce: announceOn(within) })),
    now: () => clock.now,
    publicUrl,
    clock,
  }
}

export type Story = {
  headline?: string
  teaser?: string | null
  kicker?: string | null
  body?: string
  change?: 'update' | 'correction' | 'typo' | null
  note?: string | null
  provider?: string
  byline?: string | null
  section?: string | null
  tags?: string[]
  canonicalUrl?: string | null
  publishedAt?: string | null
  embargoUntil?: string | null
}

/** Writes what editors, machines and reviewers would have written, straight into the tables. */
export function newsroomOn(database: Database) {
  const needs = publishingOn(database)

  async function revise(articleId: string, number: number, story: Story) {
    const { headline = 'Schöne Nachricht', kicker = null, teaser = null, body = 'Ein Satz.', ...others } = story
    const manuscript = { format: 'markdown' as const, body, headline, kicker, teaser }
    const { blocks, frame, segments } = await readManuscript(manuscript, 'de')
    const id = uuid()
    const { change = null, note = null, byline = null, section = null, tags = [] } = others
    const { canonicalUrl = null, publishedAt = null, embargoUntil = null } = others
    await database
      .insertInto('revisions')
      .values({
        ...{ id, articleId, number, change, note, headline, byline, section, tags, canonicalUrl, publishedAt },
        ...{ embargoUntil, contentHash: id, format: 'markdown', input: '{}', leftOut: '[]', createdBy: 'editor' },
        ...{ blocks: JSON.stringify(blocks), frame: JSON.stringify(frame) },
      })
      .execute()
    const rows = segments.map(({ tags, ...segment }, position) => ({
      ...segment,
      ...{ id: uuid(), revisionId: id, position, level: segment.level ?? null, tags: JSON.stringify(tags) },
    }))
    await database.insertInto('segments').values(rows).execute()
    return id
  }

  return {
    needs,

    /** An article with its first revision. */
    async anArticle(story: Story = {}): Promise<string> {
      const id = uuid()
      const { provider = 'deepl', headline = 'Schöne Nachricht' } = story
      await database
        .insertInto('articles')
        .values({
          id,
          client: 'desk',
          sourceLanguage: 'de',
          provider,
          priority: 'normal',
          revision: 1,
          headline,
          createdBy: 'editor',
        } as never)
        .execute()
      await revise(id, 1, story)
      return id
    },

    async aRevision(articleId: string, story: Story): Promise<void> {
      const { number } = await newestRevision(database, articleId)
      await revise(articleId, number + 1, story)
    },

    approve: (articleId: string, language: string, texts: Texts = {}) => approve(database, articleId, language, texts),

    publish: (articleId: string, language: string) => publishDocument(needs, { articleId, language }),

    /** An article that was approved and published in these languages. */
    async published(languages: string[], story: Story & Texts = {}): Promise<string> {
      const id = await this.anArticle(story)
      for (const language of languages) {
        await approve(database, id, language, story)
        await publishDocument(needs, { articleId: id, language })
      }
      return id
    },

    async retract(articleId: string, reason = 'wrong from the start'): Promise<void> {
      await inTransaction(database, async within => {
        await within
          .insertInto('retractions')
          .values({ id: uuid(), articleId, reason, retractedBy: 'editor' })
          .execute()
        await contentStore(within).takeDown({ articleId, language: null, gone: 'retracted', reason })
      })
    },

    async reinstate(articleId: string): Promise<void> {
      await inTransaction(database, async within => {
        const set = { reinstatedAt: new Date(), reinstatedBy: 'editor' }
        await within.updateTable('retractions').set(set).where('articleId', '=', articleId).execute()
        await contentStore(within).bringBack({ articleId })
      })
    },

    async withdraw(articleId: string, language: string, reason = 'not good enough'): Promise<void> {
      await inTransaction(database, async within => {
        await within
          .updateTable('versions')
          .set({ state: 'withdrawn' })
          .where('articleId', '=', articleId)
          .where('language', '=', language)
          .where('state', '=', 'approved')
          .execute()
        const taking: TakingDown = { articleId, language, gone: 'withdrawn', reason }
        await contentStore(within).takeDown(taking)
      })
    },

    changes: async (articleId: string): Promise<string[]> => {
      const rows = await database
        .selectFrom('changes')
        .selectAll()
        .where('articleId', '=', articleId)
        .orderBy('cursor')
        .execute()
      return rows.map(({ kind, language }) => `${kind} ${language}`)
    },

    document: async (articleId: string, language: string) =>
      (await needs.content.find(articleId, language))?.document as NonNullable<
        Awaited<ReturnType<PublishNeeds['content']['find']>>
      >['document'],

    row: (articleId: string, language: string): Promise<Row<'documents'>> =>
      database
        .selectFrom('documents')
        .selectAll()
        .where('articleId', '=', articleId)
        .where('language', '=', language)
        .executeTakeFirstOrThrow(),
  }
}

export type Texts = {
  /** What a source sentence becomes; the others are put in brackets. */
  texts?: Record<string, string>
  /** Source sentences whose text a person wrote. */
  byPeople?: string[]
  /** Source sentences that nobody translated. */
  missing?: string[]
  provider?: string
  model?: string
}

async function approve(database: Database, articleId: string, language: string, said: Texts): Promise<string> {
  const { texts = {}, byPeople = [], missing = [], provider = 'deepl', model = 'quality_optimized' } = said
  const revision = await newestRevision(database, articleId)
  const [jobId, versionId] = [uuid(), uuid()]
  const job = { id: jobId, articleId, revisionId: revision.id, language, provider, priority: 'normal' as const }
  await database
    .insertInto('jobs')
    .values({ ...job, state: 'done' })
    .execute()
  const asked = { id: uuid(), provider, model, sourceLanguage: 'de', language, jobId, texts: 1, characters: 1 }
  await database
    .insertInto('ledgerRequests')
    .values({ ...asked, state: 'answered' } as never)
    .execute()
  await database
    .updateTable('versions')
    .set({ state: 'superseded' })
    .where('articleId', '=', articleId)
    .where('language', '=', language)
    .where('state', '=', 'approved')
    .execute()
  const version = { id: versionId, jobId, articleId, revisionId: revision.id, language, approvedAt: new Date() }
  await database
    .insertInto('versions')
    .values({ ...version, state: 'approved', priority: 'normal' } as never)
    .execute()
  const decision = { id: uuid(), versionId, kind: 'approval' as const, decidedBy: 'u1', decidedByName: 'Ada' }
  await database
    .insertInto('decisions')
    .values(decision as never)
    .execute()

  const segments = await database.selectFrom('segments').selectAll().where('revisionId', '=', revision.id).execute()
  for (const { id, position, source } of segments) {
    const textId = missing.includes(source) ? null : uuid()
    const isHuman = byPeople.includes(source)
    const target = texts[source] ?? `[${source}]`
    const text = { versionId, segmentId: id, target, origin: isHuman ? 'human' : 'machine', author: provider }
    const written = { writtenBy: isHuman ? 'u1' : provider, writtenOrigin: isHuman ? 'human' : 'machine' }
    if (textId)
      await database
        .insertInto('segmentTexts')
        .values({ id: textId, ...text, ...written } as never)
        .execute()
    const head = { versionId, segmentId: id, position, textId, outcome: 'machine', status: 'confirmed' }
    await database
      .insertInto('versionSegments')
      .values(head as never)
      .execute()
  }
  return versionId
}

function newestRevision(database: Database, articleId: string) {
  return database
    .selectFrom('revisions')
    .select(['id', 'number'])
    .where('articleId', '=', articleId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}
