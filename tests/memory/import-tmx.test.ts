import { expect, test } from '@jest/globals'
import { importTmx } from '../../src/memory/import-tmx.js'

const unit = (source: string) =>
  `<tu><tuv xml:lang="de"><seg>${source}</seg></tuv><tuv xml:lang="fr"><seg>mot</seg></tuv></tu>`
const fileOf = (units: readonly string[]) =>
  Buffer.from(`<tmx version="1.4"><header srclang="de"/><body>${units.join('')}</body></tmx>`)

/** What happened in each transaction, one after the other. */
function aMemory() {
  const transactions: string[][] = []
  const transaction = async <Result>(work: (within: never) => Promise<Result>): Promise<Result> => {
    const done: string[] = []
    const units = { takeIn: async (rows: readonly unknown[]) => done.push(`takes in ${rows.length}`) && rows.length }
    const announce = async (name: string, { added }: { added: number }) => void done.push(`${name}: ${added}`)
    const result = await work({ units, announce } as never)
    transactions.push(done)
    return result
  }
  return { transaction, transactions }
}
const by = { id: 'admin', name: 'Ada' }

test('a file comes in some at a time, as nobody hears of any event while a transaction is open', async () => {
  const memory = aMemory()
  const bytes = fileOf(Array.from({ length: 1_100 }, (_, n) => unit(`Wort ${n}`)))

  const report = await importTmx(memory, { bytes, from: 'de', file: 'a.tmx', by })

  expect(report).toMatchObject({ read: 1_100, added: 1_100, known: 0, refused: 0 })
  expect(memory.transactions).toEqual([['takes in 500'], ['takes in 500'], ['takes in 100'], ['memory.imported: 1100']])
})

test('long units come in fewer at a time', async () => {
  const memory = aMemory()
  const bytes = fileOf(Array.from({ length: 60 }, (_, n) => unit(`${n} ${'Wort '.repeat(1_900)}`)))

  await importTmx(memory, { bytes, from: 'de', file: 'a.tmx', by })

  expect(memory.transactions.slice(0, 2)).toEqual([['takes in 53'], ['takes in 7']])
})

test('nothing comes in of a file that cannot be read to its end', async () => {
  const memory = aMemory()
  const bytes = fileOf([...Array.from({ length: 1_100 }, (_, n) => unit(`Wort ${n}`)), '<tu>'])

  await expect(importTmx(memory, { bytes, from: 'de', file: 'a.tmx', by })).rejects.toMatchObject({
    type: 'memory-file-refused',
  })
  expect(memory.transactions).toEqual([])
})
