import { Readable } from 'node:stream'
import { z } from 'zod'
import { defineRoute, type Route } from '../http/route.js'
import { languageTag } from '../language-tag.js'
import { mediaTypeMissing, memoryFileRefused } from '../problems.js'
import { importTmx } from './import-tmx.js'
import { reportExample } from './memory-examples.js'
import type { Authorship } from './tmx/unit-of.js'
import { writeTmx } from './tmx/write-tmx.js'
import type { FoundUnit, UnitStore } from './unit-store.js'

type Needs = Parameters<typeof importTmx>[0] & { units: UnitStore }

const shared = { path: '/v1/memory.tmx', topic: 'Memory' } as const
const mediaTypes = ['application/x-tmx+xml', 'application/xml', 'text/xml', 'application/octet-stream']

const remark = z.object({
  line: z.int(),
  reason: z.string().describe('Such as `empty`, `tags-differ`, `too-long`, `no-source`, `language-unknown`'),
  taken: z.boolean().describe('True where the unit was taken all the same'),
})

/** What became of an imported file, as it is published. */
export const importReport = z
  .object({
    file: z.string(),
    read: z.int(),
    added: z.int(),
    known: z.int().describe('There already, word for word'),
    refused: z.int(),
    remarks: z.array(remark).describe('The first 1,000'),
  })
  .meta({ id: 'ImportReport', examples: [reportExample] })

const unnamed = 'memory.tmx'

const importQuery = z.strictObject({
  from: languageTag.default('de').describe('The language to translate from, whichever the file calls its source'),
  file: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .transform(nameOfFile)
    .default(unnamed)
    .describe('The file’s name, kept with each unit without its folders and what nobody sees of it'),
})

const postTmx = defineRoute<Needs, undefined, typeof importQuery>({
  ...shared,
  method: 'post',
  access: ['admin'],
  summary: 'Import a TMX file (1.1 to 1.4b) of up to 32 MiB',
  description:
    'In UTF-8, UTF-16, Latin-1 or Windows-1252. What cannot be read safely is refused whole; importing again adds nothing, or what is missing of an import that broke off.',
  query: importQuery,
  rawBodies: mediaTypes,
  tellsEncoding: true,
  bodyLimit: 32 * 1_048_576,
  answers: { 200: { description: 'What became of it', body: importReport } },
  problems: [memoryFileRefused, mediaTypeMissing],
  async handle(needs, { raw, query: { from, file }, principal }) {
    if (!raw) throw mediaTypeMissing({ accepted: mediaTypes })
    const by = { id: principal.id, name: principal.name }
    return { status: 200, body: await importTmx(needs, { bytes: raw.bytes, from, file, by }) }
  },
})

const exportQuery = z.strictObject({
  from: languageTag.default('de'),
  to: languageTag.optional().describe('All languages unless given'),
})

const getTmx = defineRoute<Needs, undefined, typeof exportQuery>({
  ...shared,
  method: 'get',
  access: ['reviewer', 'editor'],
  summary: 'Export as TMX 1.4b',
  query: exportQuery,
  answers: { 200: { description: 'The file', body: null, texts: ['application/x-tmx+xml'] } },
  async handle({ units }, { query: { from, to = null } }) {
    const headers = {
      'Content-Type': 'application/x-tmx+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="memory-${from}${to === null ? '' : `-${to}`}.tmx"`,
    }
    return { status: 200, headers, body: Readable.from(writeTmx(outgoing(units, { from, to }), from)) }
  },
})

/** The addresses where the memory comes and goes as a file. */
export const tmxRoutes: readonly Route<Needs>[] = [getTmx, postTmx]

/** It is shown in lists and logs, where other characters would break lines or turn the writing round. */
function nameOfFile(path: string): string {
  const name = path.slice(path.search(/[^/\\]*$/)).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
  return name.replace(/^[.\s]+$/, '').trim() || unnamed
}

async function* outgoing(units: UnitStore, languages: { from: string; to: string | null }) {
  for await (const some of units.each(languages)) {
    yield some.map(unit => ({ ...unit, from: languages.from, authorship: authorshipOf(unit) }))
  }
}

function authorshipOf({ imported, approvedByName, approvedAt, writtenOrigin }: FoundUnit): Authorship {
  if (imported) return imported
  const creationDate = approvedAt.toISOString().replace(/[-:]|\.\d+/g, '')
  return { creationId: approvedByName, creationDate, origin: writtenOrigin }
}
