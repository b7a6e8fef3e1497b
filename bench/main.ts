import type { Bench, Figure } from './bench.js'
import { billing } from './billing.js'
import { drafting } from './drafting.js'
import { engineMemory } from './engine-memory.js'
import { eventLoop } from './event-loop.js'
import { memory } from './memory.js'
import { reading } from './reading.js'
import { revising } from './revising.js'
import { screens } from './screens.js'
import { starting } from './starting.js'

/** Every bench, in the order of the table. */
const benches: readonly Bench[] = [
  reading,
  drafting,
  billing,
  revising,
  memory,
  eventLoop,
  screens,
  starting,
  engineMemory,
]

/** Runs all benches, or those named, one after the other; ends with 1 if a bound was missed. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter(name => !benches.some(bench => bench.name === name))
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}, only ${benches.map(b => b.name).join(', ')}.`)

  let holds = true
  for (const bench of benches.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const began = performance.now()
    const figures = await bench.run()
    const seconds = Math.round((performance.now() - began) / 1000)
    process.stdout.write(`\n### ${bench.name}: ${bench.about} (${seconds} s)\n\n${tableOf(figures)}`)
    holds &&= figures.every(figure => figure.holds !== false)
  }
  process.exitCode = holds ? 0 : 1
}

function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['', 'measured', 'bound', ''],
    ['---', '---', '---', '---'],
    ...figures.map(({ what, measured, bound = '', holds }) => [
      what,
      measured,
      bound,
      holds === undefined ? '' : holds ? 'ok' : 'MISSED',
    ]),
  ]
  return rows.map(row => `| ${row.join(' | ')} |\n`).join('')
}

await main(process.argv.slice(2))
