import { exampleIds } from '../articles/article-examples.js'

const head = {
  id: exampleIds.version,
  articleId: exampleIds.article,
  jobId: exampleIds.job,
  revision: 1,
  language: 'fr',
  state: 'in_review',
  priority: 'normal',
  headline: 'Pegel am Rhein sinkt wieder',
  section: 'Panorama',
  assignee: exampleIds.reviewer,
  dueAt: '2026-11-23T11:00:00.000Z',
  createdAt: '2026-11-23T09:00:02.000Z',
  approvedAt: null,
  glossary: { version: 7, texts: 3, untold: null },
  etag: '3',
}

/** A sentence whose emphasis was lost. */
export const findingExample = {
  id: '01936b0a-2b10-7a76-8d0c-7e35b94ca007',
  segmentId: exampleIds.sentence,
  check: 'placeholders-and-tags',
  severity: 'error',
  state: 'open',
  message: 'Tags or placeholders of the source are missing: <1> </1>.',
  sourceSpan: null,
  targetSpan: null,
  replacement: null,
  reason: null,
  waivedBy: null,
  waivedByName: null,
  waivedAt: null,
}

/** The sentence as a reviewer sees it. */
export const segmentExample = {
  id: exampleIds.sentence,
  block: 1,
  kind: 'paragraph',
  level: null,
  ordinal: null,
  source: 'Der Pegel in Köln lag am Montag bei <1>8,12 Metern</1>.',
  marks: ['strong'],
  target: 'Lundi, le niveau à Cologne était de 8,12 mètres.',
  origin: 'machine',
  author: 'deepl',
  writtenOrigin: 'machine',
  approvedBy: null,
  status: 'draft',
  recheck: false,
  failure: null,
  previousSource: null,
  previousTarget: null,
  machineTarget: 'Lundi, le niveau à Cologne était de 8,12 mètres.',
  findings: [findingExample],
  etag: '2',
}

/** A line of the review queue. */
export const versionListedExample = {
  ...head,
  href: `/v1/versions/${exampleIds.version}`,
  provider: 'deepl',
  change: null,
  segments: 24,
  confirmed: 7,
  openErrors: 1,
  openWarnings: 0,
  isLive: false,
  isRetracted: false,
}

/** The version as a reviewer opens it, cut short to one sentence. */
export const versionExample = {
  ...head,
  provider: 'deepl',
  draftedBy: ['deepl'],
  sourceLanguage: 'de',
  isRetracted: false,
  supersededBy: null,
  earlierRequest: null,
  fourEyes: { editors: [], approvers: [{ id: exampleIds.reviewer, name: 'Ada' }] },
  blocks: [{ kind: 'paragraph', level: null, segments: [exampleIds.sentence] }],
  segments: [segmentExample],
  decisions: [
    {
      kind: 'change_request',
      note: 'L’unité manque.',
      segments: [exampleIds.sentence],
      decidedBy: exampleIds.reviewer,
      decidedByName: 'Ada',
      decidedAt: '2026-11-23T09:20:00.000Z',
    },
  ],
}

/** The first of a segment's texts. */
export const textExample = {
  id: '01936b0a-2a31-7b87-9f1e-80c6d2a5b008',
  target: 'Lundi, le niveau à Cologne était de 8,12 mètres.',
  origin: 'machine',
  author: 'deepl',
  authorName: null,
  writtenBy: 'deepl',
  writtenOrigin: 'machine',
  approvedBy: null,
  suggestion: false,
  createdAt: '2026-11-23T09:00:04.000Z',
}

/** What was approved for a similar sentence. */
export const matchExample = {
  id: '01936b0a-2a31-7b87-9f1e-80c6d2a5b009',
  source: 'Der Pegel in Köln lag am Montag bei 7,98 Metern.',
  target: 'Lundi, le niveau à Cologne était de 8,12 mètres.',
  score: 93,
  numbersReplaced: true,
  writtenBy: 'deepl',
  writtenOrigin: 'machine',
  approvedByName: 'Ada',
}

/** A term of the glossary that occurs in the sentence. */
export const suggestedTermExample = {
  id: '01936c11-0a10-7c3e-9a55-1d2f3a4b5c01',
  source: 'Pegel',
  target: 'niveau',
  forbidden: ['jauge'],
  note: null,
  doNotTranslate: false,
}
