import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')

test.each([[['nonsense']], [['de-en', 'fr']], [[]]])('fetching models for %j says how to ask', async words => {
  const asked = promisify(execFile)(process.execPath, ['--import', 'tsx', 'bin/models.ts', ...words], { cwd: root })

  await expect(asked).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm run models -- de-en de-fr'),
  })
})
