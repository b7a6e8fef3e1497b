import { describeProvenance } from './describe-provenance.js'
import type { LiveVersion } from './live-version.js'
import type { LiveVersionStore } from './live-version-store.js'
import { renderText } from './render-text.js'
import { writePage } from './write-page.js'

export type PreviewNeeds = {
  liveVersions: Pick<LiveVersionStore, 'ofVersion'>
  now(): Date
  /** Where the service is reached from outside. */
  publicUrl: string
}

/** The page that would be delivered if this version were approved as it stands. Undefined if there is none. */
export async function previewPage(needs: PreviewNeeds, versionId: string): Promise<string | undefined> {
  const version = await needs.liveVersions.ofVersion(versionId)
  if (!version) return undefined
  const { articleId, language, revision } = version
  const { markdown, ...words } = renderText(withSources(version))
  const now = needs.now().toISOString()
  return writePage({
    ...{ articleId, versionId, language, revision: revision.number, ...words },
    slug: '',
    url: `${needs.publicUrl}/v1/versions/${versionId}/page`,
    byline: revision.byline,
    section: revision.section,
    tags: revision.tags,
    canonicalUrl: revision.canonicalUrl,
    publishedAt: revision.publishedAt?.toISOString() ?? now,
    updatedAt: now,
    correction: null,
    alternates: [],
    provenance: describeProvenance({
      ...version,
      writtenOrigins: version.texts.flatMap(text => (text ? [text.writtenOrigin] : [])),
    }),
  })
}

/** What has no text yet is shown in the source language, marked as no reader could overlook. */
function withSources(version: LiveVersion): LiveVersion {
  const texts = version.texts.map((text, place) => {
    const segment = version.segments[place]
    if (text || !segment || segment.skip !== null) return text
    return { target: `⟪${segment.source}⟫`, writtenOrigin: 'copied' }
  })
  return { ...version, texts }
}
