import { FileFault } from '../../formats/file-fault.js'

/** A row of a table, and the line on which it begins. */
export type CsvRow = { line: number; cells: string[] }

const mostColumns = 1_000
const longestCell = 10_000
/** Letters of the first row that are looked at to tell what stands between its cells. */
const longestHeader = 100_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/**
 * The rows of a CSV text (RFC 4180), with commas, semicolons or tabs between the cells: which, a line `sep=;` above it
 * says, or else what its first row has the most of. Throws `FileFault` with the line of what no table has.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const told = toldSeparator.exec(text)
  const separator = told?.[1] ?? separatorOf(text)
  let line = told ? 2 : 1
  let at = told?.[0].length ?? 0
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (let isOver = false; !isOver; ) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, separator)
      line += cell.value.split('\n').length - 1
      row.cells.push(acceptable(cell.value, line))
      if (row.cells.length > mostColumns) throw new FileFault('too-many-columns', line)
      isOver = text[cell.end] !== separator
      at = cell.end + (isOver ? endOfRow(text, cell.end, line) : 1)
    }
    line += 1
    yield row
  }
}

/** Excel writes and reads it as a line above the table. */
const toldSeparator = /^sep=([,;\t])\r?\n/i

/** Signs within quotes separate nothing. */
function separatorOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map(sign => [sign, 0]))
  let isQuoted = false
  for (const sign of text.slice(0, longestHeader)) {
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (sign === '\n') break
    const count = counts.get(sign)
    if (count !== undefined) counts.set(sign, count + 1)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

type Cell = { value: string; end: number }

function quotedCell(text: string, start: number, line: number): Cell {
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from)
    if (quote < 0) throw new FileFault('quote-not-closed', line)
    if (quote - start > 2 * longestCell + 2) throw new FileFault('cell-too-long', line)
    if (text[quote + 1] !== '"') {
      const value = text
        .slice(start + 1, quote)
        .replaceAll('""', '"')
        .replaceAll('\r\n', '\n')
      return { value, end: quote + 1 }
    }
    from = quote + 2
  }
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start
  const furthest = Math.min(text.length, start + longestCell + 1)
  while (end < furthest && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(start, end), end }
}

/** How many signs end a row. */
function endOfRow(text: string, at: number, line: number): number {
  if (at >= text.length || text[at] === '\n') return 1
  if (text[at] !== '\r') throw new FileFault('text-after-quote', line)
  if (text[at + 1] !== '\n') throw new FileFault('bare-return', line)
  return 2
}

function acceptable(value: string, line: number): string {
  if (value.length > longestCell) throw new FileFault('cell-too-long', line)
  if (value.includes('\r')) throw new FileFault('bare-return', line)
  if (control.test(value)) throw new FileFault('control-characters', line)
  return value
}
