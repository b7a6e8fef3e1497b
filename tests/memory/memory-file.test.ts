import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from '@jest/globals'
import { adminKey, aService, ask } from '../support/service.js'

const service = await aService({ workers: false })
afterAll(() => service.stop())

const unit = (source: string, target: string, language = 'fr') =>
  `<tu><tuv xml:lang="de"><seg>${source}</seg></tuv><tuv xml:lang="${language}" creationid="jo"><seg>${target}</seg></tuv></tu>`
const fileOf = (...units: string[]) => `<tmx version="1.4"><header srclang="de"/><body>${units.join('\n')}</body></tmx>`

async function send(file: string, name: string) {
  const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'application/x-tmx+xml' }
  const response = await fetch(`${service.url}/v1/memory.tmx?file=${name}`, { method: 'POST', headers, body: file })
  return { status: response.status, body: await response.json() }
}
const search = async (q: string, to = 'fr') => (await service.ask('GET', `/v1/memory?to=${to}&q=${q}`)).body.items

describe('a memory from elsewhere', () => {
  const file = fileOf(unit('Der Kranich rastet.', 'La grue se repose.'), unit('Der Kranich ruft.', ' '))

  test('comes in with who imported it from which file, and each line that was not taken', async () => {
    const { status, body } = await send(file, 'vogel.tmx')

    expect([status, body]).toMatchObject([
      200,
      { read: 2, added: 1, known: 0, refused: 1, remarks: [{ line: 2, reason: 'empty' }] },
    ])
    expect(await search('Kranich')).toMatchObject([
      {
        target: 'La grue se repose.',
        writtenBy: 'jo',
        writtenOrigin: 'imported',
        article: null,
        imported: { file: 'vogel.tmx' },
      },
    ])
  })

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Archiv\\vögel 2.tmx', 'vögel 2.tmx'],
    ['a\r\nSet-Cookie: b\u2028.tmx', 'aSet-Cookie: b.tmx'],
    ['vogel\u202exmt.exe\u200b', 'vogelxmt.exe'],
    ['archiv/..', 'memory.tmx'],
  ])('keeps of the name %j what a person sees in a folder', async (name, kept) => {
    expect((await send(fileOf(), encodeURIComponent(name))).body).toMatchObject({ file: kept })
  })

  test('changes nothing when it comes again', async () => {
    expect((await send(file, 'nochmal.tmx')).body).toMatchObject({ added: 0, known: 1, refused: 1 })
    expect(await search('Kranich')).toHaveLength(1)
  })

  test('is refused whole where it cannot be read to its end', async () => {
    const broken = fileOf(unit('Der Storch klappert.', 'La cigogne claquette.')).replace('</tmx>', '')

    expect(await send(broken, 'x.tmx')).toMatchObject({ status: 422, body: { reason: 'malformed' } })
    expect(await search('Storch')).toEqual([])
  })

  test('goes, with an event, and may come back', async () => {
    const [{ id }] = await search('Kranich')

    expect((await service.ask('DELETE', `/v1/memory/${id}`)).status).toBe(204)

    expect((await service.ask('DELETE', `/v1/memory/${id}`)).status).toBe(404)
    expect(await search('Kranich')).toEqual([])
    expect((await service.ask('GET', `/v1/events?about=${id}`)).body.items).toMatchObject([
      { name: 'memory.unit-deleted' },
    ])
    expect((await send(file, 'vogel.tmx')).body).toMatchObject({ added: 1 })
  })
})

/** A catalogue of messages as TMX, the way translate-toolkit makes it of one. */
async function writtenByTranslateToolkit(catalogue: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'po-'))
  const [from, to] = [join(folder, 'fr.po'), join(folder, 'fr.tmx')]
  await writeFile(from, catalogue)
  await promisify(execFile)('/usr/bin/po2tmx', ['--progress=none', '--source-language=de', '--language=fr', from, to])
  const file = await readFile(to, 'utf8')
  await rm(folder, { recursive: true })
  return file
}

describe('a memory that translate-toolkit wrote', () => {
  test('comes in, though it calls another language its source and breaks lines', async () => {
    const file = await writtenByTranslateToolkit(`msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

msgid "Der Pirol & sein Nest: 3 < 4"
msgstr "Le loriot & son nid : 3 < 4"

msgid "Der Pirol\\nist <1>gelb</1>."
msgstr "Le loriot\\nest <1>jaune</1>."

msgid "Kein Pirol"
msgstr ""
`)

    const { status, body } = await send(file, 'fr.tmx')

    expect(file).toMatch(/creationtool="Translate Toolkit".* srclang="en"/)
    expect([status, body]).toMatchObject([200, { read: 2, added: 2, refused: 0, remarks: [] }])
    const found = (await search('Pirol')).map((unit: Record<string, string>) => [unit.source, unit.target])
    expect(found.sort()).toEqual([
      ['Der Pirol & sein Nest: 3 < 4', 'Le loriot & son nid : 3 < 4'],
      ['Der Pirol ist <1/>gelb<2/>.', 'Le loriot est <1/>jaune<2/>.'],
    ])
  })
})

describe('a language', () => {
  test('stays as the file writes it, and is found under every tag that means the same', async () => {
    await send(fileOf(unit('Der Reiher steht.', 'Le héron est là.', 'fr-FR')), 'reiher.tmx')

    for (const to of ['fr-FR', 'fr', 'fr-Latn-FR']) expect([to, (await search('Reiher', to)).length]).toEqual([to, 1])
    expect(await search('Reiher', 'fr-CA')).toEqual([])
    expect(String((await service.ask('GET', '/v1/memory.tmx?to=fr')).body)).toContain('<tuv xml:lang="fr-FR"')
  })
})

describe('searching', () => {
  test('finds words of either language, and words nearly written so, in one language pair', async () => {
    await send(fileOf(unit('Der Leuchtturmwärter winkt.', 'Le gardien du phare salue.')), 'turm.tmx')

    expect(await search('gardien')).toHaveLength(1)
    expect(await search('Leuchtturmwarter')).toHaveLength(1)
    expect(await search('gardien', 'es')).toEqual([])
    expect(await search('100%25')).toEqual([])
  })

  test('finds a word of two letters where it stands as a word, in either language', async () => {
    await send(
      fileOf(unit('Die EU-Staaten sind sich einig.', 'L’UE est unie.'), unit('Neue Leute.', 'Du monde.')),
      'eu.tmx',
    )

    expect((await search('eu')).map(({ source }: { source: string }) => source)).toEqual([
      'Die EU-Staaten sind sich einig.',
    ])
    expect(await search('UE')).toHaveLength(1)
    expect(await search('EU UE')).toHaveLength(1)
    expect(await search('eu sx')).toEqual([])
  })

  test('finds two signs of a script that needs no more for a word', async () => {
    await send(fileOf(unit('Die Regierungschefin spricht.', '日本の首相が話す。', 'ja')), 'ja.tmx')

    expect(await search('首相', 'ja')).toHaveLength(1)
  })

  test.each(['e', '%25', '. , 1', '„–“'])('says what it needs to who looks for %s', async q => {
    const { status, body } = await service.ask('GET', `/v1/memory?to=fr&q=${q}`)

    expect([status, body.errors]).toMatchObject([422, [{ pointer: '/q', code: 'words-too-short' }]])
  })

  test('turns pages without losing or repeating any', async () => {
    await send(fileOf(...Array.from({ length: 7 }, (_, n) => unit(`Flohmarkt Nummer ${n}`, `Puces ${n}`))), 'markt.tmx')
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const { body } = await service.ask('GET', `/v1/memory?to=fr&q=Flohmarkt&limit=3${cursor}`)
      seen.push(...body.items.map(({ source }: { source: string }) => source))
      if (body.next === null) break
      cursor = `&cursor=${body.next}`
    }

    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })
})

test('what goes out is known when it comes back', async () => {
  const { body, headers } = await service.ask('GET', '/v1/memory.tmx')

  expect(headers.get('content-disposition')).toContain('.tmx')
  const again = await ask(`${service.url}/v1/memory.tmx`, 'GET')
  expect(again.body).toBe(body)
  expect((await send(body, 'zurück.tmx')).body).toMatchObject({ added: 0, refused: 0 })
})
