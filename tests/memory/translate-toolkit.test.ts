import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { writeTmx } from '../../src/memory/tmx/write-tmx.js'

const program = `import sys, json
from translate.storage import tmx
store = tmx.tmxfile.parsefile(sys.argv[1])
print(json.dumps([[str(unit.source), str(unit.target)] for unit in store.units]))`

async function* units() {
  const common = { from: 'de', language: 'fr', authorship: { creationId: 'Ada "A." <a@b>', origin: 'human' } }
  yield [
    { ...common, id: 'one', source: 'Otter & Biber: 3 < 4', target: 'Loutre & castor : 3 < 4' },
    { ...common, id: 'two', source: 'Der Bau ist leer.', target: 'Le terrier est vide.' },
  ]
}

test('translate-toolkit reads what goes out as it is meant', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tmx-'))
  let file = ''
  for await (const piece of writeTmx(units(), 'de')) file += piece
  await writeFile(join(folder, 'out.tmx'), file)

  const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-c', program, join(folder, 'out.tmx')])

  await rm(folder, { recursive: true })
  expect(JSON.parse(stdout)).toEqual([
    ['Otter & Biber: 3 < 4', 'Loutre & castor : 3 < 4'],
    ['Der Bau ist leer.', 'Le terrier est vide.'],
  ])
})
