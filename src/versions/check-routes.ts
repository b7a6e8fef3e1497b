import { z } from 'zod'
import { languageTag } from '../articles/article-schemas.js'
import { checks, checksAcross } from '../checks/index.js'
import { placeholdersAndTags } from '../checks/placeholders-and-tags.js'
import { blockKinds } from '../formats/article-text.js'
import { pageOf } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { fallbackLanguage } from '../i18n/locales.js'
import { wordingOf } from '../i18n/translate.js'
import { checkTexts } from './check-texts.js'
import type { WordFinding } from './show-version.js'
import { findingExample } from './version-examples.js'
import { span } from './version-schemas.js'

type Needs = { word: WordFinding }

const topic = 'Checks'
const severity = z.enum(['error', 'warning'])

const checkShown = z
  .object({
    id: z.string(),
    severity,
    message: z.string().describe('What its findings say; `{{…}}` is filled by each'),
    examples: z.object({ passes: z.array(z.unknown()), finds: z.array(z.unknown()) }),
  })
  .meta({ id: 'Check', examples: [showCheck(placeholdersAndTags, fallbackLanguage)] })

const listChecks = defineRoute<Needs>({
  method: 'get',
  path: '/v1/checks',
  access: 'anyone',
  topic,
  summary: 'The quality checks, in the order of their findings',
  answers: { 200: { description: 'All of them', body: pageOf(checkShown) } },
  async handle(_needs, { language }) {
    const items = [...checks, ...checksAcross].map(check => showCheck(check, language))
    return { status: 200, body: { items, next: null }, headers: { 'Content-Language': language } }
  },
})

function showCheck(
  { id, severity, examples }: (typeof checks)[number] | (typeof checksAcross)[number],
  language: string,
) {
  return { id, severity, message: wordingOf(language, `checks:${id}`), examples }
}

const text = z.string().max(20_000)

const textsInput = z
  .strictObject({
    sourceLanguage: languageTag.default('de'),
    language: languageTag,
    segments: z
      .array(z.strictObject({ source: text, target: text, kind: z.enum(blockKinds).optional() }))
      .min(1)
      .max(2_000),
  })
  .meta({
    id: 'TextsToCheck',
    examples: [
      {
        sourceLanguage: 'de',
        language: 'en-GB',
        segments: [{ source: 'Der <1>Minister</1> kam.', target: 'The minister came.' }],
      },
    ],
  })

const findings = z.array(
  z.object({
    segment: z.int().describe('The place in `segments`, from 0'),
    check: z.string(),
    severity,
    message: z.string(),
    sourceSpan: span,
    targetSpan: span,
    replacement: z.string().nullable(),
  }),
)
const { id: _id, segmentId: _segmentId, state: _state, reason: _reason, ...found } = findingExample
const findingsShown = z.object({ findings }).meta({ examples: [{ findings: [{ segment: 0, ...found }] }] })

const postChecks = defineRoute<Needs, undefined, undefined, typeof textsInput>({
  method: 'post',
  path: '/v1/checks',
  access: ['reviewer', 'editor'],
  topic,
  summary: 'Check texts that belong to no version; nothing is stored',
  body: textsInput,
  answers: { 200: { description: 'What the checks object to', body: findingsShown } },
  async handle({ word }, { body, language }) {
    const found = await checkTexts(body)
    const shown = found.map(({ details = {}, ...report }) => ({
      sourceSpan: null,
      targetSpan: null,
      replacement: null,
      ...report,
      message: word(language, report.check, details),
    }))
    return { status: 200, body: { findings: shown }, headers: { 'Content-Language': language } }
  },
})

/** The addresses of the checks. */
export const checkRoutes: readonly Route<Needs>[] = [listChecks, postChecks]
