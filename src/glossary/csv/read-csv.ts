import { FileFault } from '../../formats/file-fault.js'
import { inTurns } from '../../in-turns.js'
import { canonicalLanguage, isSameLanguage, usualLanguage } from '../../languages.js'
import type { InputFault } from '../../problems.js'
import { type FileTerm, lineFault } from '../file-term.js'
import { type CsvRow, csvRows } from './csv-rows.js'
import { decodeCsv } from './decode-csv.js'
import { unguarded } from './guard-cell.js'

type Column =
  | { is: 'source' | 'caseRule' | 'doNotTranslate' | 'note' | 'nothing' }
  | { is: 'target' | 'forbidden'; language: string }

/**
 * Reads a table of terms, row by row: one column with the German term (`source`, `term` or `de`), one for each language
 * (`fr`), and as may be `fr forbidden` with words between strokes, `caseRule`, `doNotTranslate` and `note`. Throws
 * `FileFault` where the file is no table; what is wrong with a row or a column's name is yielded. Others get their turns.
 */
export function readCsv(bytes: Uint8Array): AsyncGenerator<FileTerm | InputFault> {
  return inTurns(stepsThrough(bytes))
}

/** Rows without a letter are left out. */
function* stepsThrough(bytes: Uint8Array): Generator<FileTerm | InputFault | null> {
  let columns: (Column | null)[] | null = null
  for (const row of csvRows(decodeCsv(bytes))) {
    if (row.cells.every(cell => cell.trim() === '')) {
      yield null
    } else if (columns) {
      yield* termOf(row, columns)
    } else {
      columns = row.cells.map(columnOf)
      const faults = headerFaults(row, columns)
      yield* faults
      if (faults.length > 0) return
    }
  }
  if (!columns) throw new FileFault('no-columns', 1)
}

const named: Record<string, Column> = {
  source: { is: 'source' },
  term: { is: 'source' },
  caserule: { is: 'caseRule' },
  donottranslate: { is: 'doNotTranslate' },
  note: { is: 'note' },
}

function columnOf(cell: string): Column | null {
  const name = cell.trim()
  if (name === '') return { is: 'nothing' }
  const known = Object.hasOwn(named, name.toLowerCase()) ? named[name.toLowerCase()] : undefined
  if (known) return known
  const [, written = '', forbidden] = /^(\S+?)(\s+forbidden)?$/i.exec(name) ?? []
  const tag = canonicalLanguage(written.replaceAll('_', '-'))
  if (tag === null) return null
  if (isSameLanguage(tag, 'de')) return forbidden ? null : { is: 'source' }
  return { is: forbidden ? 'forbidden' : 'target', language: usualLanguage(tag) }
}

function headerFaults({ line, cells }: CsvRow, columns: readonly (Column | null)[]): InputFault[] {
  const keys = columns.map(column => (column?.is === 'nothing' ? '' : JSON.stringify(column)))
  const faults = cells.flatMap((cell, place) => {
    if (columns[place] === null) return lineFault(line, cell.trim(), 'unknown-column')
    return keys[place] !== '' && keys.indexOf(keys[place] ?? '') < place ? lineFault(line, cell.trim(), 'repeated') : []
  })
  return columns.some(column => column?.is === 'source') ? faults : [...faults, lineFault(line, 'source', 'required')]
}

function* termOf({ line, cells }: CsvRow, columns: readonly (Column | null)[]): Generator<FileTerm | InputFault> {
  if (cells.length > columns.length) return yield lineFault(line, null, 'too-many', { limit: columns.length })
  if (cells.length < columns.length) return yield lineFault(line, null, 'too-few', { limit: columns.length })
  const term: FileTerm = { line, source: '', languages: [], targets: [] }
  const targets = new Map<string, FileTerm['targets'][number]>()
  for (const [place, column] of columns.entries()) {
    const cell = unguarded(cells[place] ?? '')
    if (column === null) continue
    if (column.is === 'nothing') {
      if (cell.trim() !== '') yield lineFault(line, null, 'cell-without-column')
    } else if (column.is === 'target' || column.is === 'forbidden') {
      const known = targets.get(column.language) ?? { language: column.language, target: null, forbidden: [] }
      targets.set(column.language, { ...known, ...wordsOf(column.is, cell) })
    } else {
      yield* fill(term, column.is, cell)
    }
  }
  const said = [...targets.values()].filter(({ target, forbidden }) => target !== null || forbidden.length > 0)
  yield { ...term, languages: [...targets.keys()], targets: said }
}

function wordsOf(is: 'target' | 'forbidden', cell: string) {
  if (is === 'target') return { target: cell.trim() === '' ? null : cell }
  return { forbidden: cell.split('|').filter(word => word.trim() !== '') }
}

/** How tables write yes and no; spreadsheets do so in their owner's language. */
const yesOrNo: Record<string, boolean> = {
  ...{ true: true, wahr: true, vrai: true, yes: true, ja: true, oui: true, '1': true },
  ...{ false: false, falsch: false, faux: false, no: false, nein: false, non: false, '0': false },
}

function* fill(term: FileTerm, is: 'source' | 'caseRule' | 'doNotTranslate' | 'note', cell: string) {
  const word = cell.trim()
  if (is === 'source') term.source = cell
  if (is === 'note') term.note = word === '' ? null : cell
  if (is === 'caseRule' && word !== '') term.caseRule = word.toLowerCase()
  if (is !== 'doNotTranslate' || word === '') return
  const answer = Object.hasOwn(yesOrNo, word.toLowerCase()) ? yesOrNo[word.toLowerCase()] : undefined
  if (answer === undefined) yield lineFault(term.line, is, 'not-one-of', { values: ['true', 'false'] })
  else term.doNotTranslate = answer
}
