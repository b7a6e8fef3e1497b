import type { Term } from '../term.js'
import { guarded } from './guard-cell.js'

/** What stands between the cells: German and French spreadsheets expect semicolons. */
export const separators = { comma: ',', semicolon: ';' } as const

type Options = { languages: readonly string[]; separator: keyof typeof separators }

/**
 * The glossary as a table (RFC 4180), piece by piece; with the mark of UTF-8 before it, without which spreadsheets
 * read umlauts as something else.
 */
export async function* writeCsv(
  terms: AsyncIterable<readonly Term[]>,
  { languages, separator }: Options,
): AsyncGenerator<string> {
  const row = (cells: readonly string[]) => `${cells.map(quoted).join(separators[separator])}\r\n`
  const ofLanguages = languages.flatMap(language => [language, `${language} forbidden`])
  yield `\uFEFF${row(['source', 'caseRule', 'doNotTranslate', 'note', ...ofLanguages])}`
  for await (const some of terms) yield some.map(term => row(cellsOf(term, languages))).join('')
}

function cellsOf({ source, caseRule, doNotTranslate, note, targets }: Term, languages: readonly string[]): string[] {
  const ofLanguages = languages.flatMap(language => {
    const said = targets.find(one => one.language === language)
    return [said?.target ?? '', said?.forbidden.join('|') ?? '']
  })
  return [source, caseRule, String(doNotTranslate), note ?? '', ...ofLanguages]
}

function quoted(text: string): string {
  const cell = guarded(text)
  return /[",;\t\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell
}
