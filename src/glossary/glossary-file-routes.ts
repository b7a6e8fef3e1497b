import { Readable } from 'node:stream'
import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { glossaryFileRefused, mediaTypeMissing } from '../problems.js'
import { separators, writeCsv } from './csv/write-csv.js'
import { fatesOfOthers } from './file-term.js'
import { glossaryComparison, showComparison } from './glossary-file-schemas.js'
import { compareTerms, importTerms } from './import-terms.js'
import { readGlossaryFile } from './read-glossary-file.js'
import { tbxVersions, writeTbx } from './tbx/write-tbx.js'
import type { WholeGlossaryStore } from './whole-glossary-store.js'

type Needs = Parameters<typeof importTerms>[0] & { wholeGlossary: WholeGlossaryStore }

const shared = { topic: 'Glossary' } as const
const csvTypes = ['text/csv', 'application/csv']
const tbxTypes = ['application/x-tbx', 'application/xml', 'text/xml']
const upload = { tellsEncoding: true, bodyLimit: 32 * 1_048_576 } as const

const exportOf = (format: 'csv' | 'tbx', mediaType: string) => ({
  'Content-Type': `${mediaType}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="glossary.${format}"`,
})

const csvQuery = z.strictObject({
  separator: z.enum(Object.keys(separators) as [keyof typeof separators]).default('comma'),
})

const getCsv = defineRoute<Needs, undefined, typeof csvQuery>({
  ...shared,
  method: 'get',
  path: '/v1/glossary.csv',
  access: ['editor', 'reviewer'],
  summary: 'Export as a table',
  description:
    "Columns `source`, `caseRule`, `doNotTranslate`, `note`, and two for each language: `fr` and `fr forbidden`, its words between strokes. A cell that a spreadsheet would take for a formula has a `'` before it.",
  query: csvQuery,
  answers: { 200: { description: 'The file', body: null, texts: ['text/csv'] } },
  async handle({ wholeGlossary }, { query: { separator } }) {
    // The etag first: what changes after it makes whoever sends it back look again.
    const etag = await wholeGlossary.etag()
    const languages = await wholeGlossary.languages()
    const body = Readable.from(writeCsv(wholeGlossary.each(), { languages, separator }))
    return { status: 200, etag, headers: exportOf('csv', 'text/csv'), body }
  },
})

const tbxQuery = z.strictObject({ version: z.enum(tbxVersions).default('3').describe('ISO 30042 of 2019, or of 2008') })

const getTbx = defineRoute<Needs, undefined, typeof tbxQuery>({
  ...shared,
  method: 'get',
  path: '/v1/glossary.tbx',
  access: ['editor', 'reviewer'],
  summary: 'Export as TBX-Basic',
  query: tbxQuery,
  answers: { 200: { description: 'The file', body: null, texts: ['application/x-tbx'] } },
  async handle({ wholeGlossary }, { query: { version } }) {
    const etag = await wholeGlossary.etag()
    const body = Readable.from(writeTbx(wholeGlossary.each(), version))
    return { status: 200, etag, headers: exportOf('tbx', 'application/x-tbx'), body }
  },
})

const importQuery = z.strictObject({
  others: z
    .enum(fatesOfOthers)
    .default('keep')
    .describe('Whether terms, and languages of a term, that the file does not name stay or go'),
})

const importing = (format: 'csv' | 'tbx', summary: string, rawBodies: readonly string[]) =>
  defineRoute<Needs, undefined, typeof importQuery>({
    ...shared,
    ...upload,
    method: 'put',
    path: `/v1/glossary.${format}`,
    access: ['editor'],
    summary,
    description:
      'Of up to 32 MiB and 20,000 terms. It comes in whole or not at all: each fault is told with its line, as `/lines/17/fr`. The etag is that of an export or a comparison.',
    query: importQuery,
    rawBodies,
    ifMatch: 'required',
    answers: { 200: { description: 'What it changed', body: glossaryComparison } },
    problems: [glossaryFileRefused, mediaTypeMissing],
    async handle(needs, { raw, query: { others }, principal, mustMatch }) {
      if (!raw) throw mediaTypeMissing({ accepted: [...rawBodies] })
      const file = await readGlossaryFile({ bytes: raw.bytes, format })
      const expect = (etag: string) => mustMatch(etag, { etag })
      const comparison = await importTerms(needs, { file, others, by: principal.id, expect })
      return { status: 200, etag: comparison.etag, body: showComparison(comparison, file) }
    },
  })

const putCsv = importing('csv', 'Import a table', csvTypes)
const putTbx = importing('tbx', 'Import a TBX file', [...tbxTypes, 'application/octet-stream'])

const postComparison = defineRoute<Needs, undefined, typeof importQuery>({
  ...shared,
  ...upload,
  method: 'post',
  path: '/v1/glossary/comparison',
  access: ['editor'],
  summary: 'See what a file would change; nothing is stored',
  query: importQuery,
  rawBodies: [...csvTypes, ...tbxTypes],
  answers: { 200: { description: 'What it would change', body: glossaryComparison } },
  problems: [glossaryFileRefused, mediaTypeMissing],
  async handle(needs, { raw, query: { others } }) {
    if (!raw) throw mediaTypeMissing({ accepted: [...csvTypes, ...tbxTypes] })
    const format = csvTypes.includes(raw.mediaType) ? 'csv' : 'tbx'
    const file = await readGlossaryFile({ bytes: raw.bytes, format })
    const comparison = await compareTerms(needs, { file, others })
    return { status: 200, etag: comparison.etag, body: showComparison(comparison, file) }
  },
})

/** The addresses where the glossary comes and goes as a file. */
export const glossaryFileRoutes: readonly Route<Needs>[] = [getCsv, putCsv, getTbx, putTbx, postComparison]
