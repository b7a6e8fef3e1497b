import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { startModelServer } from '../support/model-server.js'

const root = join(import.meta.dirname, '../..')

const run = (words: readonly string[], environment: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'bin/models.ts', ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
  })

test.each([[['nonsense']], [['de-en', 'fr']], [[]]])('fetching models for %j says how to ask', async words => {
  await expect(run(words)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm run models -- de-en de-fr'),
  })
})

test('fetching models tells of a registry that lies, fetches the rest once it is right, and then needs none', async () => {
  const registry = await startModelServer(['de-en', 'en-fr'])
  const folder = await mkdtemp(join(tmpdir(), 'models-'))
  const environment = { BERGAMOT_MODELS_URL: registry.url, BERGAMOT_MODELS_DIR: folder }
  registry.misbehave({ sends: Buffer.from('no model') })

  const refused = await run(['de-fr'], environment).catch(error => error)
  const asked = registry.files().length
  registry.misbehave({})
  const fetched = await run(['de-fr'], environment)
  const inAll = registry.files()
  await registry.close()
  await run(['de-fr'], environment)

  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('not as its registry lists it') })
  expect(refused.stderr).toContain('What came as its registry lists it is kept; the same command fetches the rest.\n')
  expect(fetched.stdout).toMatch(/de-en/)
  expect((await readdir(folder)).filter(name => /^..-..$/.test(name)).sort()).toEqual(['de-en', 'en-fr'])
  // Of the first pair, all but the false file was kept.
  expect(inAll.slice(asked).filter(path => path.includes('/de-en/'))).toHaveLength(1)
  await rm(folder, { recursive: true })
}, 60_000)
