import type { Announce } from '../events.js'
import { system } from '../people/principal.js'
import type { ContentStore, KeptDocument } from './content-store.js'
import { describeProvenance } from './describe-provenance.js'
import { type Document, documentUrl } from './document.js'
import type { LiveVersion } from './live-version.js'
import type { LiveVersionStore } from './live-version-store.js'
import { type RenderedText, renderText } from './render-text.js'
import { slugFor } from './slug.js'
import { writeDocument } from './write-document.js'

type Stores = { liveVersions: LiveVersionStore; content: ContentStore }

export type PublishNeeds = Stores & {
  transaction: <Result>(work: (within: Stores & { announce: Announce }) => Promise<Result>) => Promise<Result>
  now(): Date
  /** Where the service is reached from outside. */
  publicUrl: string
}

/**
 * - `published`, `corrected`: the live version can be read, and the change feed says so.
 * - `embargoed`: it is ready and waits; whatever could be read before still can.
 * - `unchanged`: it was there already.
 * - `not-live`: nothing is live in this language, or the article is retracted.
 */
export type Publication = 'published' | 'corrected' | 'embargoed' | 'unchanged' | 'not-live'

/** Makes the live version of a language what its readers get. Harmless to repeat. */
export async function publishDocument(
  needs: PublishNeeds,
  { articleId, language }: { articleId: string; language: string },
): Promise<Publication> {
  const version = await needs.liveVersions.find(articleId, language)
  if (!version) return 'not-live'
  const text = renderText(version)

  return needs.transaction(async within => {
    const { isRetracted } = await within.liveVersions.lockArticle(articleId)
    const liveId = await within.liveVersions.idOf(articleId, language)
    if (isRetracted || liveId !== version.versionId) return 'not-live'

    const former = await within.content.find(articleId, language)
    const now = needs.now()
    const isEmbargoed = version.revision.embargoUntil !== null && version.revision.embargoUntil > now
    if (isCurrent(former, version, isEmbargoed)) return 'unchanged'
    if (isEmbargoed && former?.announced) {
      await within.content.expect(articleId, language, version.revision.embargoUntil)
      return 'embargoed'
    }
    return put(within, { version, text, former, now, isEmbargoed, publicUrl: needs.publicUrl })
  })
}

/** True if this very version has its place already, and is as public as it may be. */
function isCurrent(former: KeptDocument | undefined, { versionId }: LiveVersion, isEmbargoed: boolean): boolean {
  return former?.document.versionId === versionId && former.gone === null && (former.announced || isEmbargoed)
}

type Putting = {
  version: LiveVersion
  text: RenderedText
  former: KeptDocument | undefined
  now: Date
  isEmbargoed: boolean
  publicUrl: string
}

async function put(within: Stores & { announce: Announce }, putting: Putting): Promise<Publication> {
  const { version, text, former, isEmbargoed } = putting
  const { articleId, language, versionId, revision } = version
  const before = former?.announced ? former.document.revision : revision.number
  const correction = await within.liveVersions.correctionBetween(articleId, before, revision.number)
  const slug = await within.content.claimSlug({ articleId, language }, slugFor(text.headline, articleId))
  const alternates = await within.content.alternates(articleId, language)
  const document = documentOf(putting, { slug, alternates, corrected: correction ?? null })
  const embargoUntil = isEmbargoed ? revision.embargoUntil : null
  await within.content.put(document, writeDocument(document, text.markdown), { announced: !isEmbargoed, embargoUntil })
  if (isEmbargoed) return 'embargoed'

  const kind = correction ? 'corrected' : 'published'
  await within.announce('document.published', { articleId, versionId, language }, system)
  await within.content.recordChange({ kind, articleId, language, versionId, slug, note: correction?.note ?? null })
  return kind
}

type Surroundings = Pick<Document, 'slug' | 'alternates'> & { corrected: { note: string | null } | null }

function documentOf({ version, text, former, now, publicUrl }: Putting, around: Surroundings): Document {
  const { articleId, versionId, language, revision, texts } = version
  const { markdown, ...words } = text
  const announcedBefore = former?.announced ? former : undefined
  const { corrected, ...place } = around
  return {
    articleId,
    versionId,
    revision: revision.number,
    language,
    ...place,
    url: documentUrl(publicUrl, language, around.slug),
    ...words,
    byline: revision.byline,
    section: revision.section,
    tags: revision.tags,
    canonicalUrl: revision.canonicalUrl,
    publishedAt: (revision.publishedAt ?? announcedBefore?.publishedAt ?? now).toISOString(),
    updatedAt: now.toISOString(),
    correction: corrected
      ? { note: corrected.note, at: now.toISOString() }
      : (announcedBefore?.document.correction ?? null),
    provenance: describeProvenance({
      ...version,
      writtenOrigins: texts.flatMap(written => (written ? [written.writtenOrigin] : [])),
    }),
  }
}
