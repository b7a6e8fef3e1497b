import { exampleIds } from '../articles/article-examples.js'

/** The story's French version as a downstream site reads it. */
export const documentExample = {
  articleId: exampleIds.article,
  versionId: exampleIds.version,
  revision: 1,
  language: 'fr',
  slug: 'le-niveau-du-rhin-baisse-de-nouveau',
  url: 'https://news.example/v1/content/fr/le-niveau-du-rhin-baisse-de-nouveau',
  kicker: 'Crue',
  headline: 'Le niveau du Rhin baisse de nouveau',
  teaser: 'La situation se détend après deux jours.',
  blocks: [
    {
      kind: 'paragraph',
      html: 'Lundi, le niveau à Cologne était de <strong>8,12 mètres</strong>.',
      text: 'Lundi, le niveau à Cologne était de 8,12 mètres.',
    },
  ],
  html: '<p>Lundi, le niveau à Cologne était de <strong>8,12 mètres</strong>.</p>',
  byline: null,
  section: 'Panorama',
  tags: ['Wetter'],
  canonicalUrl: null,
  publishedAt: '2026-11-23T09:40:00.000Z',
  updatedAt: '2026-11-23T09:40:00.000Z',
  correction: null,
  alternates: [{ language: 'pl', url: 'https://news.example/v1/content/pl/poziom-renu-znow-opada' }],
  provenance: {
    provider: 'deepl',
    draftedBy: ['deepl'],
    model: 'quality_optimized',
    glossaryVersion: 7,
    isTranslation: true,
    humanEditedShare: 0.33,
    approvedBy: 'Ada',
    approvedAt: '2026-11-23T09:39:58.000Z',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
  },
}

/** Its appearance in the change feed. */
export const changeExample = {
  cursor: '42',
  kind: 'published',
  articleId: exampleIds.article,
  language: 'fr',
  versionId: exampleIds.version,
  slug: 'le-niveau-du-rhin-baisse-de-nouveau',
  note: null,
  happenedAt: '2026-11-23T09:40:00.000Z',
}
