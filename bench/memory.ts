import { openDatabase } from '../src/database/database.js'
import { migrate } from '../src/database/migrate.js'
import { findSimilar } from '../src/memory/find-similar.js'
import { type MemoryStore, memoryStore, type Unit } from '../src/memory/memory-store.js'
import { unitStore } from '../src/memory/unit-store.js'
import { hashSource } from '../src/segments/segment-blocks.js'
import { atLeast, atMost, defineBench, type Figure, told } from './bench.js'
import { diceOf } from './support/dice.js'
import { germanSentence } from './support/german-sentences.js'
import { fillMemory, sentenceOfUnit } from './support/large-memory.js'
import { onStage, type Stage } from './support/stage.js'

const few = 10_000
const many = 1_000_000
const segments = 30
const rounds = 15
const languages = { from: 'de', to: 'fr' }

/** What a large memory costs who looks something up, against a small one; in both in turn, so that noise meets both. */
export const memory = defineBench({
  name: 'memory',
  about: `look-up of ${segments} segments with ${many.toLocaleString('en-GB')} units and with ${few.toLocaleString('en-GB')}`,
  run: () =>
    onStage(async stage => {
      const small = await aMemory(stage, few)
      const large = await aMemory(stage, many)
      try {
        const texts = Array.from({ length: rounds }, (_, round) => textsOf(round))
        await compare(small, large, texts.slice(0, 2), lookUp)
        const exact = await compare(small, large, texts, recall)
        const similar = await compare(small, large, texts, findAll)
        const both = await compare(small, large, texts, lookUp)
        return [
          ...ratios(`the same text, ${segments} segments`, exact),
          ...ratios(`similar texts, ${segments} segments`, similar),
          ...ratios(`both, ${segments} segments`, both),
          await shareFound(small, texts.flat()),
          ...(await searches(large)),
        ]
      } finally {
        await Promise.all([small.close(), large.close()])
      }
    }),
})

type Memory = Awaited<ReturnType<typeof aMemory>>

async function aMemory(stage: Stage, units: number) {
  const url = await stage.database()
  const { database, pool } = openDatabase(url)
  await migrate(database)
  const client = await stage.look(url)
  await fillMemory(client, units)
  return { store: memoryStore(database), units: unitStore(database), client, close: () => pool.end() }
}

/** As many texts as an article has: a third known, a third nearly known in one of several ways, a third new. */
function textsOf(round: number): string[] {
  return Array.from({ length: segments }, (_, place) => {
    const dice = diceOf(round, place)
    const known = sentenceOfUnit(dice.roll(few))
    if (place % 3 === 0) return known
    return place % 3 === 1 ? dice.pick(changes)(known, dice.roll) : germanSentence(1_000 + round, place)
  })
}

type Change = (sentence: string, roll: (sides: number) => number) => string

const changes: readonly Change[] = [
  (sentence, roll) => withWord(sentence, roll, 1, ['Sondersitzung']),
  (sentence, roll) => withWord(sentence, roll, 1, []),
  (sentence, roll) => withWord(sentence, roll, 0, ['angeblich']),
  sentence => sentence.replace(/\d/g, digit => String((Number(digit) + 3) % 10)),
]

function withWord(sentence: string, roll: (sides: number) => number, instead: number, words: string[]): string {
  const all = sentence.split(' ')
  all.splice(roll(all.length), instead, ...words)
  return all.join(' ')
}

async function recall({ store }: Memory, texts: readonly string[]): Promise<void> {
  const id = '0199c7a0-0000-7000-8000-000000000000'
  await store.recall(
    texts.map(text => ({ id, sourceHash: hashSource(text), contextHash: 'elsewhere' })),
    languages,
  )
}

async function findAll({ store }: Memory, texts: readonly string[]): Promise<void> {
  for (const text of texts) await findSimilar(store, text, languages)
}

async function lookUp(memory: Memory, texts: readonly string[]): Promise<void> {
  await recall(memory, texts)
  await findAll(memory, texts)
}

type Compared = { small: number; large: number }

/** The median of what each round took in either memory, in milliseconds. */
async function compare(
  small: Memory,
  large: Memory,
  all: readonly string[][],
  act: (memory: Memory, texts: readonly string[]) => Promise<void>,
): Promise<Compared> {
  const took = { small: [] as number[], large: [] as number[] }
  for (const texts of all) {
    took.small.push(await millisecondsOf(() => act(small, texts)))
    took.large.push(await millisecondsOf(() => act(large, texts)))
  }
  return { small: medianOf(took.small), large: medianOf(took.large) }
}

function ratios(what: string, { small, large }: Compared): Figure[] {
  const measured = `${small.toFixed(1)} / ${large.toFixed(1)} ms`
  return [told(`${what}: few / many units`, measured), atMost(`${what}: many ÷ few`, large / small, 2)]
}

/** Only what agrees in a sketch is compared; how often that is as good as comparing with every unit. */
async function shareFound({ store, client }: Memory, texts: readonly string[]): Promise<Figure> {
  let wanted = 0
  let found = 0
  for (const text of texts.filter((_, place) => place % 9 === 1)) {
    const [best] = await findSimilar(everyUnit(client), text, languages)
    const [offered] = await findSimilar(store, text, languages)
    if (best) wanted += 1
    if (best && offered && offered.score >= best.score) found += 1
  }
  return atLeast(`best offers found, of ${wanted} that comparing with every unit finds`, found / wanted, 0.9)
}

function everyUnit(client: Memory['client']): Pick<MemoryStore, 'candidates'> {
  return {
    async candidates(text) {
      const { rows } = await client.query<Unit>(
        `select id, source, target, written_by as "writtenBy", written_origin as "writtenOrigin",
          approved_by_name as "approvedByName", approved_at as "approvedAt"
        from memory_units where similarity(source, $1) >= 0.5 order by similarity(source, $1) desc limit 30`,
        [text],
      )
      return rows
    },
  }
}

async function searches({ units }: Memory): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const words of ['Verkehrsausschuss', 'Wohnungsbau Ausschuss', 'Müll', 'ÖL', 'um', 'gibt es nicht']) {
    const took = await millisecondsOf(() => units.search(words, languages, { after: null, limit: 51 }))
    figures.push(told(`searching many units for “${words}”`, took, 'ms'))
  }
  return figures
}

async function millisecondsOf(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}
