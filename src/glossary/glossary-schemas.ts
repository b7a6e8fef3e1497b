import { z } from 'zod'
import { usualTag } from '../language-tag.js'
import { isSameLanguage } from '../languages.js'
import { tagPattern } from '../segments/tags.js'
import { caseRules } from './term.js'

const longest = 200

/** What nobody sees: one word would look like another and never be found, or would turn those around it round. */
const unseen = /\p{Cs}|(?![\u200C\u200D])\p{Cf}/u

/** Letters are joined and kept apart so in some scripts; never in German. */
const joiner = { anywhere: /[\u200C\u200D]/, afterNoLetter: /(?<![\p{L}\p{M}])[\u200C\u200D]/u }

/** Words on one line: they go into lists, files and prompts of which a line break or a tab would make something else. */
const wordsWithout = (misplaced: RegExp) =>
  z
    .string()
    .max(longest * 4)
    .transform((text, context) => {
      const clean = text.normalize('NFC').replace(/ +/g, ' ').trim()
      const refuse = (params: { code: string; limit?: number }) => {
        context.addIssue({ code: 'custom', params })
        return z.NEVER
      }
      if (unseen.test(text) || misplaced.test(text)) return refuse({ code: 'unseen-characters' })
      if (/[\p{Cc}\u2028\u2029]/u.test(text)) return refuse({ code: 'not-a-term' })
      if (!/[\p{L}\p{N}]/u.test(clean) || clean.search(tagPattern) >= 0) return refuse({ code: 'not-a-term' })
      return clean.length > longest ? refuse({ code: 'too-long', limit: longest }) : clean
    })

const germanWords = wordsWithout(joiner.anywhere)
const words = wordsWithout(joiner.afterNoLetter)

/** In files, forbidden words are kept apart by a stroke. */
const forbiddenWord = words.refine(text => !text.includes('|'), { params: { code: 'not-a-term' } })

const target = z.strictObject({
  language: usualTag,
  target: words.nullable().default(null).describe('How the term is to be said; null if only words are forbidden'),
  forbidden: z.array(forbiddenWord).max(20).default([]).describe('Words that must not stand for the term'),
})

/** The term as a person sends it. */
const termSent = {
  source: 'Bundeskanzler',
  caseRule: 'initial' as const,
  doNotTranslate: false,
  note: 'Nie „prime minister“.',
  targets: [{ language: 'en', target: 'chancellor', forbidden: ['prime minister'] }],
}

const fields = {
  source: germanWords.describe('The German term, in its basic form'),
  caseRule: z
    .enum(caseRules)
    .default('initial')
    .describe('`any`: capitals do not matter; `initial`: a word’s first does, in German; `exact`: all do, everywhere'),
  doNotTranslate: z.boolean().default(false).describe('The German word stays, where a language has no own one'),
  // Lines end as files have them, or a note would have changed by going out and coming in.
  note: z
    .string()
    .trim()
    .max(1_000)
    .transform(note => note.replace(/\r\n?/g, '\n'))
    .nullable()
    .default(null),
  targets: z.array(target).max(50).default([]),
}

/** A term as it is sent. */
export const termInput = z
  .strictObject(fields)
  .superRefine(({ targets }, context) => {
    for (const [place, { language, target, forbidden }] of targets.entries()) {
      const fault = (path: string, params: object) =>
        context.addIssue({ code: 'custom', path: ['targets', place, path], params })
      if (isSameLanguage(language, 'de')) fault('language', { code: 'language-is-source', language })
      if (targets.findIndex(one => one.language === language) < place)
        fault('language', { code: 'language-twice', language })
      const all = [...(target === null ? [] : [target]), ...forbidden].map(word => word.toLowerCase())
      if (new Set(all).size < all.length) fault('forbidden', { code: 'repeated' })
    }
  })
  .meta({ id: 'GlossaryTermInput', examples: [termSent] })

const targetShown = z.object({
  language: z.string(),
  target: z.string().nullable(),
  forbidden: z.array(z.string()),
  former: z.array(z.string()).describe('What it was before, the newest first'),
})

/** The same, as it is shown. */
const termExample = {
  id: '01936c11-0a10-7c3e-9a55-1d2f3a4b5c01',
  ...termSent,
  targets: termSent.targets.map(target => ({ ...target, former: ['federal chancellor'] })),
  changedAt: '2026-11-25T09:00:00.000Z',
  changedBy: '01936a55-7710-7f65-9e81-c4d06a9ff006',
  etag: '2',
}

/** A term as it is shown. */
export const termShown = z
  .object({
    id: z.uuid(),
    source: z.string(),
    caseRule: z.enum(caseRules),
    doNotTranslate: z.boolean(),
    note: z.string().nullable(),
    targets: z.array(targetShown),
    changedAt: z.iso.datetime(),
    changedBy: z.string(),
    etag: z.string(),
  })
  .meta({ id: 'GlossaryTerm', examples: [termExample] })
