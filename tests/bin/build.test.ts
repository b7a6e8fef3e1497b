import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { newsroomOf } from '../journeys/newsroom.js'
import { aDatabase, type TestDatabase } from '../support/database.js'
import { endProcesses, freePort, startProcess } from '../support/processes.js'
import { ask, type TestService } from '../support/service.js'

const run = promisify(execFile)
const key = 'an-admin-key-for-tests'

let folder: string
let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
  folder = await build()
}, 60_000)
afterEach(endProcesses)
afterAll(async () => {
  await db.close()
  await rm(folder, { recursive: true })
})

/** What `npm run build` makes, in a folder that holds nothing else of ours; types are checked elsewhere. */
async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fassung-build-'))
  await run('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(folder, 'dist')])
  await run('node', ['bin/copy-assets.mjs', join(folder, 'dist')])
  await copyFile('package.json', join(folder, 'package.json'))
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

const settings = async () => ({
  DATABASE_URL: db.url,
  PORT: String(await freePort()),
  ADMIN_API_KEY: key,
  REVIEW_POLICY: 'single',
  NODE_ENV: 'production',
})

/** The way of one article, from its arrival to a document that says where it is. */
async function walkThrough(url: string) {
  const service = { ask: (method, path, asking) => ask(`${url}${path}`, method, { key, ...asking }) } as TestService
  const room = newsroomOf(service)
  const { article, version } = await room.anArticleInReview()
  await room.decide(version, 'approval')
  const { body } = await room.delivered(article.id)
  return { service, document: body }
}

test('the image is built from everything that the build reads', () => {
  const letIn = readFileSync('.dockerignore', 'utf8').split('\n')
  const { include } = JSON.parse(readFileSync('tsconfig.build.json', 'utf8'))
  const configs = readdirSync('.').filter(name => /^(tsconfig|vite\.config|package)\b.*\.(json|ts)$/.test(name))

  const needed = [...include, ...configs, 'locales'].map(name => `!${name}`)

  expect(letIn).toEqual(expect.arrayContaining(needed))
})

describe('the compiled service', () => {
  test('started as one, brings an article all the way', async () => {
    const all = startProcess('dist/bin/start.js', { ...(await settings()), PORT: '0' }, folder)
    const { url = '' } = await all.says('ready', 'api')

    const { document } = await walkThrough(url)
    all.signal('SIGTERM')

    expect(document.url).toBe(`${url}/v1/content/fr/${document.slug}`)
    expect(document.html).toMatch(/<strong>/)
    expect(await all.ended).toBe(0)
  })

  test('started as two processes does the same, and has everything it reads at run time', async () => {
    const environment = await settings()
    const api = startProcess('dist/src/main.js', environment, folder)
    const workers = startProcess('dist/workers/main.js', environment, folder)
    const { url = '' } = await api.says('ready')
    await workers.says('ready')

    const { service, document } = await walkThrough(url)
    const paths = ['/docs', '/docs/swagger-ui-bundle.js', '/docs/start.js', '/openapi.json', '/healthz', '/readyz']
    const pages = await Promise.all(paths.map(path => service.ask('GET', path)))
    const lost = await service.ask('GET', '/nowhere', { headers: { 'accept-language': 'de' } })
    for (const process of [api, workers]) process.signal('SIGTERM')

    expect(document.url).toBe(`${url}/v1/content/fr/${document.slug}`)
    expect(pages.map(({ status }) => status)).toEqual(paths.map(() => 200))
    expect(lost.body.title).toBe('Nicht gefunden')
    expect(await Promise.all([api.ended, workers.ended])).toEqual([0, 0])
  })
})
