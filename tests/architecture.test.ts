import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'

/** An article travels left to right; code may only look back to the left. */
const journey = [
  'formats',
  'segments',
  'providers',
  'checks',
  'glossary',
  'ledger',
  'memory',
  'articles',
  'jobs',
  'versions',
  'reviews',
  'content',
]

/** Rooms that know nothing about translation. People have addresses, so they may use `http`. */
const plumbing = ['people', 'http', 'database', 'queue', 'i18n']

const pure = ['formats', 'segments', 'checks']

/** What the pure rooms may use of Node: arithmetic, no outside world. */
const harmless = ['node:crypto', 'node:zlib', 'node:buffer']

/** Each outside library has one door. */
const doors: Record<string, RegExp> = {
  'better-auth': /^src\/people\/(auth-options|sign-in|single-sign-on)\.ts$/,
  bullmq: /^(src\/queue\/open-backend|workers\/queue)\.ts$/,
  '@bull-board/api': /^src\/http\/queue-board\.ts$/,
  ioredis: /^src\/queue\/open-backend\.ts$/,
  '@browsermt/bergamot-translator': /^src\/providers\/bergamot\/wasm-engine\.ts$/,
  'deepl-node': /^src\/providers\/deepl/,
  express: /^src\/http\//,
  i18next: /^src\/(i18n|web)\//,
  react: /^src\/web\//,
  '@mantine/core': /^src\/web\//,
  pg: /^(src\/database\/|src\/queue\/|src\/open-ground\.ts$|workers\/(relay|start-workers)\.ts$)/,
  piscina: /^src\/open-threads\.ts$/,
  pino: /^src\/(log\.ts$|start-api\.ts$|open-api\.ts$|http\/)/,
}

const files = ['src', 'workers', 'bin'].flatMap(filesIn)
const imports = files.flatMap(importsOf)
const inSrc = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'))

test('imports never point against the journey', () => {
  const backwards = inSrc.filter(({ from, to }) => placeOf(from) >= 0 && placeOf(to) > placeOf(from))

  expect(backwards).toEqual([])
})

test('plumbing knows nothing of the journey', () => {
  const wrong = inSrc.filter(({ from, to, isType }) => plumbing.includes(roomOf(from)) && placeOf(to) >= 0 && !isType)

  expect(wrong).toEqual([])
})

test('pure rooms touch no outside world', () => {
  const reaching = imports.filter(
    ({ from, to }) =>
      pure.includes(roomOf(from)) &&
      ((to.startsWith('node:') && !harmless.includes(to)) || plumbing.includes(roomOf(to))),
  )

  expect(reaching).toEqual([])
})

test('the screens know of the server nothing but the types of what it answers', () => {
  const reaching = inSrc.filter(({ from, to, isType }) => roomOf(from) === 'web' && roomOf(to) !== 'web' && !isType)
  const known = inSrc.filter(({ from, to }) => roomOf(from) !== 'web' && roomOf(to) === 'web')

  expect([...reaching, ...known]).toEqual([])
})

test('src never imports a worker, nor a script', () => {
  expect(imports.filter(({ from, to }) => from.startsWith('src/') && /^(workers|bin)\//.test(to))).toEqual([])
})

test.each(Object.entries(doors))('%s comes in through its own door', (library, door) => {
  const around = imports.filter(({ from, to }) => (to === library || to.startsWith(`${library}/`)) && !door.test(from))

  expect(around).toEqual([])
})

test('a use case knows neither SQL nor the web', () => {
  const knowing = imports.filter(
    ({ from, to, isType }) =>
      placeOf(from) >= 0 && isUseCase(from) && !isType && (to === 'express' || to === 'bullmq' || to === 'pg'),
  )

  expect(knowing).toEqual([])
})

test('no file is a wall', () => {
  const walls = files
    .filter(file => !/-store\.ts$|tables\.ts$|-routes\.ts$|words|abbreviations/.test(file))
    .filter(file => readFileSync(file, 'utf8').split('\n').length > 250)

  expect(walls).toEqual([])
})

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => join(root, file))
}

function importsOf(from: string) {
  const specifiers = readFileSync(from, 'utf8').matchAll(/^(?:import|export) (type )?[^']*?from '([^']+)'/gms)
  return [...specifiers].map(([, isType, to = '']) => ({
    from,
    to: to.startsWith('.') ? join(dirname(from), to).replace(/\.js$/, '.ts') : to,
    isType: isType !== undefined,
  }))
}

function roomOf(file: string): string {
  const [root, room] = file.split('/')
  return root === 'src' ? (room ?? '') : ''
}

function placeOf(file: string): number {
  return journey.indexOf(roomOf(file))
}

function isUseCase(file: string): boolean {
  return !/-(store|routes)\.ts$/.test(basename(file))
}
