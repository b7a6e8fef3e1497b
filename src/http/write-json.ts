import { setImmediate as nextTurn } from 'node:timers/promises'

/** Entries of a list that are written before others get their turn: a few milliseconds' worth. */
const entriesATurn = 500

/**
 * What `JSON.stringify` would write, with a pause in every long list that stands directly in an answer: thousands of
 * segments in one go would keep the event loop from everybody else.
 */
export async function writeJson(answer: object): Promise<string> {
  if (Array.isArray(answer) || !Object.values(answer).some(isLong)) return JSON.stringify(answer)

  const fields: string[] = []
  for (const [name, value] of Object.entries(answer)) {
    if (value === undefined) continue
    fields.push(`${JSON.stringify(name)}:${isLong(value) ? await writeList(value) : JSON.stringify(value)}`)
  }
  return `{${fields.join(',')}}`
}

function isLong(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length > entriesATurn
}

async function writeList(list: readonly unknown[]): Promise<string> {
  const parts: string[] = []
  for (let start = 0; start < list.length; start += entriesATurn) {
    parts.push(JSON.stringify(list.slice(start, start + entriesATurn)).slice(1, -1))
    await nextTurn()
  }
  return `[${parts.join(',')}]`
}
