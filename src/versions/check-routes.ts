import { z } from 'zod'
import type { Check, CheckAcross } from '../checks/check.js'
import { checks, checksAcross } from '../checks/index.js'
import { placeholdersAndTags } from '../checks/placeholders-and-tags.js'
import { weighReports } from '../checks/weigh-reports.js'
import { blockKinds } from '../formats/article-text.js'
import { pageOf } from '../http/paging.js'
import { defineRoute, type Route } from '../http/route.js'
import { fallbackLanguage } from '../i18n/locales.js'
import { wordingOf } from '../i18n/translate.js'
import { languageTag } from '../language-tag.js'
import { checkTexts } from './check-texts.js'
import type { TermsLookUp } from './check-version.js'
import type { CheckingRoom } from './checking-room.js'
import type { SeverityStore } from './severity-store.js'
import type { WordFinding } from './show-version.js'
import { findingExample } from './version-examples.js'
import { span } from './version-schemas.js'

type Needs = {
  word: WordFinding
  severities: Pick<SeverityStore, 'all'>
  glossary: TermsLookUp
  checking: Pick<CheckingRoom, 'check' | 'checkAcross'>
}

const topic = 'Checks'
const severity = z.enum(['error', 'warning'])

/** A check, explained in the language of whoever asks. */
export const checkShown = z
  .object({
    id: z.string(),
    severity,
    severityIn: z.record(z.string(), severity).describe('Where it weighs otherwise, by language without a region'),
    languages: z
      .array(z.string())
      .nullable()
      .describe('Those it has words for and is silent beyond; null if it needs none'),
    message: z.string().describe('What its findings say; `{{…}}` is filled by each'),
    help: z.string().describe('What it looks for, when it is silent, and what to do about a finding'),
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

function showCheck(check: Check | CheckAcross, language: string) {
  const { id, severity, languages, examples } = check
  return {
    id,
    severity,
    severityIn: ('severityIn' in check && check.severityIn) || {},
    languages: languages ?? null,
    message: wordingOf(language, `checks:${id}`),
    help: wordingOf(language, `checks:${id}-help`),
    examples,
  }
}

const text = z.string().max(20_000)

const textsInput = z
  .strictObject({
    sourceLanguage: languageTag.default('de'),
    language: languageTag,
    section: z
      .string()
      .min(1)
      .max(100)
      .nullish()
      .describe('Where it would appear; the newsroom may let checks weigh otherwise there'),
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
const { check, severity: weight, message, sourceSpan, targetSpan, replacement } = findingExample
const found = { segment: 0, check, severity: weight, message, sourceSpan, targetSpan, replacement }
const findingsShown = z.object({ findings }).meta({ examples: [{ findings: [found] }] })

const postChecks = defineRoute<Needs, undefined, undefined, typeof textsInput>({
  method: 'post',
  path: '/v1/checks',
  access: ['reviewer', 'editor'],
  topic,
  summary: 'Check texts that belong to no version; nothing is stored',
  body: textsInput,
  answers: { 200: { description: 'What the checks object to', body: findingsShown } },
  async handle({ word, severities, glossary, checking }, { body: { section = null, ...texts }, language }) {
    const found = weighReports(await checkTexts({ glossary, checking }, texts), await severities.all(), {
      language: texts.language,
      section,
    })
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
