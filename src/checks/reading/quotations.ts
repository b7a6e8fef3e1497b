import { matchesIn } from './matches-in.js'
import { readOnce } from './read-once.js'

/** A quotation: where its marks stand, and how many quotations it stands in. */
export type Quotation = { from: number; to: number; open: string; close: string; depth: number }

/** Quotations in the order of their beginnings, and the places of marks without another half. */
export type Quotations = { pairs: Quotation[]; loose: number[] }

type Open = { from: number; mark: string }

/**
 * Reads the quotations of a text in whatever marks they are written; an apostrophe, a prime or the sign of inches is
 * none. A mark that closes what is open closes it; any other opens if it stands where a word begins.
 * Rock 'n' roll quotes nothing.
 */
export function quotationsIn(text: string): Quotations {
  return mark.test(text) ? readQuotations(text) : none
}

const readQuotations = readOnce((text): Quotations => {
  const open: Open[] = []
  const pairs: Quotation[] = []
  const loose: number[] = []
  for (const { 0: mark, index } of matchesIn(text, marks)) {
    const innermost = open.at(-1)
    if (isApostrophe(text, index, mark)) continue
    if (innermost && closersOf[innermost.mark]?.includes(mark) && !opensInside(text, index, innermost.mark)) {
      open.pop()
      if (mark === "'" && index - innermost.from < 3) continue
      pairs.push({ from: innermost.from, to: index + 1, open: innermost.mark, close: mark, depth: open.length })
    } else if (mark in closersOf && opens(text, index, mark)) open.push({ from: index, mark })
    else if (!isUncertain(mark) && !(mark === '"' && /\d/.test(text[index - 1] ?? ''))) loose.push(index)
  }
  const left = open.filter(({ mark }) => !isUncertain(mark)).map(({ from }) => from)
  return { pairs: pairs.sort((a, b) => a.from - b.from), loose: [...loose, ...left] }
})

const none: Quotations = { pairs: [], loose: [] }

const mark = /[„“”«»‚‘’‹›"'「」『』《》〈〉]/
const marks = /[„“”«»‚‘’‹›"'「」『』《》〈〉]/g

const closersOf: Readonly<Record<string, string>> = {
  '„': '“”"',
  '‚': '‘’',
  '“': '”',
  '”': '”“',
  '‘': '’',
  '’': '’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '"': '"',
  "'": "'",
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
}

const uncertain = "‘’‚'‹›"

/** Marks that are also written for something else, so that one alone says nothing. */
function isUncertain(mark: string): boolean {
  return uncertain.includes(mark)
}

/** Between letters, and where a word is cut: don’t, ’90s, l’« eau ». */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (mark !== '’' && mark !== "'") return false
  const [before, behind] = [text[at - 1] ?? '', text[at + 1] ?? '']
  if (isWord(before) && (isWord(behind) || '«“„"'.includes(behind || 'x'))) return true
  return /\d/.test(behind) && !isWord(before)
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}

/** `»` begins a quotation in one book and ends it in another: the blanks around tell. */
function opens(text: string, at: number, mark: string): boolean {
  if ('„‚「『《〈'.includes(mark)) return true
  const [before, behind] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  if (mark === '«' || mark === '‹') return !(/[^\s([¿¡—–’'"“-]/.test(before) && /[\s.,;:!?)\]]/.test(behind))
  return /[\s([{¿¡—–\-/„“«»‚‘"'’「：，。\uFFFC]/.test(before) && /[^\s.,;:!?)\]]/.test(behind)
}

/** ”En ”ny” dag”: the same mark may open once more if it stands where a word begins. English never needs that. */
function opensInside(text: string, at: number, mark: string): boolean {
  const [before, behind] = [text[at - 1] ?? '', text[at + 1] ?? '']
  return mark === '„' && text[at] === '“' && /\s/.test(before) && isWord(behind)
}
