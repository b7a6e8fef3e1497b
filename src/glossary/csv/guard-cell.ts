/** What spreadsheets take for a formula, full-width signs included. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A cell that no spreadsheet takes for a formula (OWASP ASVS 5.0, 1.2.10): one with such a sign first gets a `'`. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
