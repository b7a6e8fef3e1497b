import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { bergamot } from '../../src/providers/bergamot.js'
import type { Translator } from '../../src/providers/provider.js'
import { type ModelServer, startModelServer } from '../support/model-server.js'
import { until } from '../support/service.js'

const sentence = 'Das Projekt ist sehr wichtig.'
const translated = 'The project is very important.'
const weights = 'model.deen.intgemm.alphas.bin'

let server: ModelServer
let folder: string

beforeEach(async () => {
  server = await startModelServer()
  folder = await mkdtemp(join(tmpdir(), 'fassung-models-'))
})

afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** The engine as a fresh process has it. */
function start(settings: Record<string, string> = {}): Translator {
  const given = { BERGAMOT_MODELS_URL: server.url, DATA_DIR: folder, ...settings }
  return bergamot.start(bergamot.settings.parse(given)) as Translator
}

async function translate(translator: Translator, to = 'en'): Promise<string | null | undefined> {
  const [answer] = await translator.translate([sentence], { from: 'de', to })
  return answer?.text
}

/** What lies in the folder of models, or in one of them. */
const files = (...path: string[]) => readdir(join(folder, 'models', ...path)).then(names => names.sort())

/** How much of the weights has been written down so far. */
async function bytesOfWeights(): Promise<number> {
  const names = await readdir(join(folder, 'models'), { recursive: true }).catch(() => [])
  const packed = names.find(name => name.endsWith(`${weights}.packed`))
  return packed ? (await stat(join(folder, 'models', packed))).size : 0
}

describe('fetching a model', () => {
  test('happens on first need, and once', async () => {
    const translator = start()

    expect(server.asked).toEqual([])
    expect(await translate(translator)).toBe(translated)
    expect(await translate(translator)).toBe(translated)

    expect(server.files()).toHaveLength(3)
    expect(await files()).toEqual(['de-en', 'registry.json'])
  })

  test('happens once for two who want it at once', async () => {
    const translator = start()

    expect(await Promise.all([translate(translator), translate(translator)])).toEqual([translated, translated])

    expect(server.files()).toHaveLength(3)
  })

  test('happens for two pairs at once, and the registry is asked for once', async () => {
    const translator = start()

    await Promise.all([translate(translator), translate(translator, 'fr')])

    expect(server.asked.filter(({ path }) => path === '/models.json')).toHaveLength(1)
    expect(await files()).toEqual(['de-en', 'en-fr', 'registry.json'])
  })

  test('is not needed again in another process, even without a network', async () => {
    await translate(start())
    server.misbehave({ status: 503 })

    expect(await translate(start())).toBe(translated)
    expect(await translate(start({ BERGAMOT_DOWNLOAD: 'never' }))).toBe(translated)
  })

  test('goes on where it broke off', async () => {
    server.misbehave({ pausesAfter: 100_000 })
    const broken = expect(translate(start())).rejects.toMatchObject({ trouble: 'unprepared', mayBePaid: false })
    await until(async () => (await bytesOfWeights()) > 0)
    server.breakOff()
    await broken

    expect(await translate(start())).toBe(translated)

    expect(server.asked.map(({ range }) => range)).toContainEqual(expect.stringMatching(/^bytes=[1-9]\d*-$/))
    expect(await files()).toEqual(['de-en', 'registry.json'])
  })

  test('begins again where the registry lists another model than the one that broke off', async () => {
    server.misbehave({ cutsAfter: 100_000 })
    await expect(translate(start())).rejects.toMatchObject({ trouble: 'unprepared' })
    const path = join(folder, 'models/de-en.part/listed.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('vocab.deen', 'vocab.older'))
    server.misbehave({})

    expect(await translate(start())).toBe(translated)

    expect(server.asked.every(({ range }) => range === undefined)).toBe(true)
  })

  test.each([
    ['another size', { says: { uncompressedSize: 17 } }],
    ['another hash', { says: { uncompressedHash: 'a'.repeat(64) } }],
    ['a file that is not what it lists', { sends: gzipSync(Buffer.alloc(1_244_226)) }],
    ['a file that does not unpack', { sends: Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]) }],
    ['a page instead of a file', { sends: Buffer.from('<html>Please sign in</html>') }],
  ])('takes nothing from a registry with %s, and does not ask again at once', async (_lie, how) => {
    server.misbehave(how)
    const translator = start()

    await expect(translate(translator)).rejects.toMatchObject({ trouble: 'unprepared' })
    const asked = server.asked.length
    await expect(translate(translator)).rejects.toMatchObject({ trouble: 'unprepared' })

    expect(server.asked).toHaveLength(asked)
    expect(await files()).not.toContain('de-en')
    expect(await files('de-en.part')).not.toContain(weights)
  })

  test.each([404, 500, 429])('is put off where the server answers %i', async status => {
    server.misbehave({ status })

    await expect(translate(start())).rejects.toMatchObject({ trouble: 'unprepared', retry: 'later' })
  })

  test('is put off where nobody listens', async () => {
    await server.close()

    await expect(translate(start())).rejects.toMatchObject({ trouble: 'unprepared' })
    server = await startModelServer()
  })

  test.each(['', '<html>', '[]', '{"models":{}}', '{"baseUrl":"file:///etc","models":{"de-en":[]}}'])(
    'makes nothing of a registry that is none: %s',
    async registry => {
      server.misbehave({ registry })

      await expect(translate(start())).rejects.toMatchObject({ trouble: 'unprepared' })
    },
  )

  test('is put off where the folder cannot be written', async () => {
    await writeFile(join(folder, 'models'), 'a file where a folder should be')

    await expect(translate(start())).rejects.toMatchObject({ trouble: 'unprepared' })
  })

  test('does not happen where it is not allowed', async () => {
    await translate(start())
    await rm(join(folder, 'models/de-en'), { recursive: true })
    const asked = server.asked.length
    const translator = start({ BERGAMOT_DOWNLOAD: 'never' })

    expect(translator).toBeUndefined()
    expect(server.asked).toHaveLength(asked)
  })
})

describe('which languages it brings German into', () => {
  test('is known without a network, and better once the registry was read', async () => {
    expect(start().speaks({ from: 'de', to: 'pl' })).toBe(true)

    await translate(start())

    expect(start().speaks({ from: 'de', to: 'pl' })).toBe(false)
    expect(start().speaks({ from: 'de', to: 'fr-CH' })).toBe(true)
  })

  test('is what is on disk where nothing may be fetched', async () => {
    await translate(start())
    const translator = start({ BERGAMOT_DOWNLOAD: 'never' })

    expect(translator.speaks({ from: 'de', to: 'en-US' })).toBe(true)
    expect(translator.speaks({ from: 'de', to: 'fr' })).toBe(false)
    await expect(translate(translator, 'fr')).rejects.toMatchObject({ trouble: 'rejected' })
  })
})

describe('beginning at once', () => {
  test('is possible with a registry that answers', async () => {
    expect(await start().isReady?.()).toBe(true)
  })

  test('is possible without one, if there is a model', async () => {
    await translate(start())
    server.misbehave({ status: 503 })

    expect(await start().isReady?.()).toBe(true)
  })

  test('is not possible with neither, which is not asked anew at once', async () => {
    server.misbehave({ status: 503 })
    const translator = start()

    expect([await translator.isReady?.(), await translator.isReady?.()]).toEqual([false, false])
    expect(server.asked).toHaveLength(1)
  })

  test('becomes possible once the registry answers, or a model was brought', async () => {
    server.misbehave({ status: 503 })
    const [one, other] = [start(), start()]
    await Promise.all([one.isReady?.(), other.isReady?.()])
    server.misbehave({})
    const later = Date.now() + 11_000
    const now = jest.spyOn(Date, 'now').mockReturnValue(later)

    expect(await one.isReady?.()).toBe(true)
    now.mockRestore()
    await translate(start())
    server.misbehave({ status: 503 })
    expect(await other.isReady?.()).toBe(true)
  })
})

describe('a model on disk that is damaged', () => {
  test.each([weights, 'lex.50.50.deen.s2t.bin', 'vocab.deen.spm'])(
    'is thrown away, said, and fetched anew: %s',
    async name => {
      await translate(start())
      await appendFile(join(folder, 'models/de-en', name), 'x')
      const translator = start()

      await expect(translate(translator)).rejects.toMatchObject({
        trouble: 'broken',
        message: expect.stringContaining(name),
      })

      expect(await files()).not.toContain('de-en')
      expect(await translate(translator)).toBe(translated)
    },
  )

  test('is fetched anew where what lists its files is unreadable', async () => {
    await translate(start())
    await writeFile(join(folder, 'models/de-en/manifest.json'), '{')

    expect(await translate(start())).toBe(translated)
  })
})
