import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { axeFaults, type Person, screensOf } from '../support/screens.js'
import { aService } from '../support/service.js'

const service = await aService({ workers: false })
const screens = await screensOf(service)
let editor: Person

beforeAll(async () => {
  editor = await screens.aPerson({ name: 'Edda', roles: ['editor'] })
})
beforeEach(async () => {
  await service.db.database.deleteFrom('glossaryTerms').execute()
})
afterAll(async () => {
  await screens.close()
  await service.stop()
})

const add = (source: string, fr: string) =>
  service.ask('POST', '/v1/glossary/terms', { body: { source, targets: [{ language: 'fr', target: fr }] } })
const kept = async () =>
  (await service.ask('GET', '/v1/glossary/terms')).body.items.map(
    ({ source, targets }: { source: string; targets: { target: string }[] }) => [source, targets[0]?.target],
  )

async function choose(page: Page, name: string, text: string) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
}

test('an editor sees what a table would change before it does, and what it changed', async () => {
  await add('Rat', 'conseil')
  await add('Tal', 'val')
  const page = await editor.open('/glossary')
  await page.getByRole('button', { name: 'Import a file' }).click()
  await choose(page, 'begriffe.csv', 'de;fr\r\nRat;assemblée\r\nBach;ruisseau\r\n')

  const preview = page.getByRole('status', { name: 'What the file would change' })
  await preview.getByText('assemblée').waitFor()
  expect(await preview.locator('dd').allTextContents()).toEqual(['1', '1', '0', '0'])
  expect(await preview.locator('del').allTextContents()).toEqual(['conseil'])
  expect(await axeFaults(page)).toEqual([])
  expect(await kept()).toEqual([
    ['Rat', 'conseil'],
    ['Tal', 'val'],
  ])

  await page.getByLabel('Take out what the file does not name').check()
  await preview.getByText('Tal', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Import 3 changes' }).click()
  await page.getByRole('status', { name: 'What the file changed' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await page.getByRole('main').locator('li').filter({ hasText: 'ruisseau' }).waitFor()
  expect(await kept()).toEqual([
    ['Bach', 'ruisseau'],
    ['Rat', 'assemblée'],
  ])
})

test('an editor is told each fault of a file with its line, and nothing of it is taken', async () => {
  const page = await editor.open('/glossary')
  await page.getByRole('button', { name: 'Import a file' }).click()
  await choose(page, 'begriffe.csv', 'de,fr,caseRule\nRat,conseil,\nTal,<1>val</1>,laut\n')

  const alert = page.getByRole('alert', { name: 'Nothing was imported: 2 faults' })
  await alert.getByText('Line 3, fr: This has to be words on one line').waitFor()
  await alert.getByText('Line 3, caseRule: This has to be one of: any').waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(await page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0)

  await choose(page, 'begriffe.tbx', '<tbx>\n<text>')
  await page.getByText('Nothing was imported. Line 2: this is not well-formed XML.').waitFor()
  expect(await kept()).toEqual([])
})

test('an editor whom another overtakes looks again, and loses nothing of either', async () => {
  const page = await editor.open('/glossary')
  await page.getByRole('button', { name: 'Import a file' }).click()
  const word = (language: string, text: string) =>
    `<langSec xml:lang="${language}"><termSec><term>${text}</term></termSec></langSec>`
  const concepts = `<conceptEntry>${word('de', 'Rat')}${word('fr', 'conseil')}</conceptEntry><conceptEntry>${word('fr', 'mur')}</conceptEntry>`
  await choose(page, 'begriffe.tbx', `<tbx type="TBX-Basic"><text><body>${concepts}</body></text></tbx>`)
  await page.getByText('there is no German word').waitFor()
  await add('Rat', 'avis')

  await page.getByRole('button', { name: 'Import 1 change' }).click()
  await page.getByText('Somebody changed the glossary in the meantime').waitFor()
  expect(await kept()).toEqual([['Rat', 'avis']])

  await page.getByRole('button', { name: 'Look again' }).click()
  await page.getByRole('status', { name: 'What the file would change' }).getByText('avis').waitFor()
  await page.getByRole('button', { name: 'Import 1 change' }).click()
  await page.getByRole('status', { name: 'What the file changed' }).waitFor()
  expect(await kept()).toEqual([['Rat', 'conseil']])
})

test('a reviewer takes the glossary along as a table', async () => {
  await add('Rat', 'conseil')
  const reviewer = await screens.aPerson({ name: 'Rita', roles: ['reviewer'] })
  const page = await reviewer.open('/glossary')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export as CSV' }).click()

  const path = await (await download).path()
  expect(await readFile(path, 'utf8')).toContain('Rat,initial,false,,conseil,')
  expect(await page.getByRole('button', { name: 'Import a file' }).count()).toBe(0)
  expect(screens.faults).toEqual([])
})
