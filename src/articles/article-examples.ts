/** Ids of the one story that the reference tells throughout, so that its examples fit together. */
export const exampleIds = {
  article: '01936b0a-1c00-7a10-8f4e-6d1b52c0a001',
  job: '01936b0a-1c40-7b21-9d33-0c8e71f4b002',
  version: '01936b0a-2a00-7c32-8a5d-5f90d2e6c003',
  headline: '01936b0a-1c08-7d43-b1f7-91a3e48bd004',
  sentence: '01936b0a-1c09-7e54-a6c2-2b7df013e005',
  reviewer: '01936a55-7710-7f65-9e81-c4d06a9ff006',
} as const

/** The story as the newsroom sends it. */
export const articleSent = {
  externalId: 'cms-4711',
  format: 'markdown',
  kicker: 'Hochwasser',
  headline: 'Pegel am Rhein sinkt wieder',
  teaser: 'Die Lage entspannt sich nach zwei Tagen.',
  body: 'Der Pegel in Köln lag am Montag bei **8,12 Metern**.',
  section: 'Panorama',
  tags: ['Wetter'],
  targetLanguages: ['en-GB', 'fr', 'pl'],
}

/** The story as it is shown once its French version is in review. */
export const articleExample = {
  id: exampleIds.article,
  externalId: 'cms-4711',
  state: 'active',
  retraction: null,
  revision: 1,
  headline: 'Pegel am Rhein sinkt wieder',
  section: 'Panorama',
  sourceLanguage: 'de',
  targetLanguages: ['fr'],
  provider: 'deepl',
  priority: 'normal',
  leftOut: [],
  versions: [
    {
      id: exampleIds.version,
      language: 'fr',
      state: 'in_review',
      jobId: exampleIds.job,
      jobState: 'done',
      provider: 'deepl',
      href: `/v1/versions/${exampleIds.version}`,
      progress: null,
      preparation: null,
      failure: null,
      openErrors: 1,
      openWarnings: 0,
      decision: null,
      glossary: { version: 7, texts: 3, untold: null },
    },
  ],
  live: [],
  createdAt: '2026-11-23T09:00:00.000Z',
  revisedAt: '2026-11-23T09:00:00.000Z',
}

/** The story's second revision, which corrected a number. */
export const revisionExample = {
  number: 2,
  change: 'correction',
  note: 'Pegelstand berichtigt',
  headline: 'Pegel am Rhein sinkt wieder',
  byline: null,
  section: 'Panorama',
  tags: ['Wetter'],
  canonicalUrl: null,
  publishedAt: '2026-11-23T09:00:00.000Z',
  embargoUntil: null,
  leftOut: [],
  createdAt: '2026-11-23T10:30:00.000Z',
  createdBy: 'admin',
  segments: [
    {
      id: exampleIds.headline,
      block: 0,
      kind: 'headline',
      ordinal: null,
      source: 'Pegel am Rhein sinkt wieder',
      marks: [],
    },
    {
      id: exampleIds.sentence,
      block: 1,
      kind: 'paragraph',
      ordinal: null,
      source: 'Der Pegel in Köln lag am Montag bei <1>8,14 Metern</1>.',
      marks: ['strong'],
    },
  ],
  input: {
    format: 'markdown',
    body: 'Der Pegel in Köln lag am Montag bei **8,14 Metern**.',
    headline: 'Pegel am Rhein sinkt wieder',
    kicker: null,
    teaser: null,
    keep: [],
  },
}

/** What the correction changed. */
export const comparisonExample = {
  from: 1,
  to: 2,
  segments: [
    {
      kind: 'changed',
      before: 'Der Pegel in Köln lag am Montag bei <1>8,12 Metern</1>.',
      after: 'Der Pegel in Köln lag am Montag bei <1>8,14 Metern</1>.',
      words: [
        { kind: 'kept', text: 'Der Pegel in Köln lag am Montag bei <1>' },
        { kind: 'removed', text: '8,12' },
        { kind: 'added', text: '8,14' },
        { kind: 'kept', text: ' Metern</1>.' },
      ],
    },
  ],
}

/** What would become of a text copied off a page. */
export const previewExample = {
  headline: 'Pegel am Rhein sinkt wieder',
  blocks: [
    {
      kind: 'headline',
      level: null,
      ordinal: null,
      segments: [{ source: 'Pegel am Rhein sinkt wieder', marks: [], skip: null }],
    },
    {
      kind: 'paragraph',
      level: null,
      ordinal: null,
      segments: [{ source: 'Der Pegel in Köln lag am Montag bei 8,12 Metern.', marks: [], skip: null }],
    },
  ],
  leftOut: [{ line: 5, text: 'Teilen', why: 'furniture', canKeep: true }],
  segmentCount: 2,
  characters: 75,
}
