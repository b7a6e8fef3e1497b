import { FileFault } from '../formats/file-fault.js'
import { glossaryFileRefused, type InputFault, invalidInput } from '../problems.js'
import { readCsv } from './csv/read-csv.js'
import { type CheckedTerm, checkTerm, type FileRemark, type FileTerm, lineFault } from './file-term.js'
import { readTbx } from './tbx/read-tbx.js'

export type GlossaryFile = { bytes: Uint8Array; format: 'csv' | 'tbx' }

/** A file's terms, none of them twice and each as our rules want it. */
export type ReadGlossary = { terms: CheckedTerm[]; remarks: FileRemark[] }

const mostTerms = 20_000
const mostWords = 1_000_000
const mostTold = 1_000
const readers = { csv: readCsv, tbx: readTbx }

/**
 * Reads a file of terms. Throws `glossary-file-refused` for what is no such file, and `invalid-input` with every fault
 * of its lines at once, or the first thousand: a file comes in whole or not at all.
 */
export async function readGlossaryFile({ bytes, format }: GlossaryFile): Promise<ReadGlossary> {
  const terms = new Map<string, CheckedTerm>()
  const faults: InputFault[] = []
  const remarks: FileRemark[] = []
  let words = 0
  try {
    for await (const found of readers[format](bytes)) {
      if ('reason' in found) remarks.push(found)
      else if ('code' in found) faults.push(found)
      else {
        words += countWords(found)
        if (words > mostWords) throw new FileFault('too-many-words', found.line)
        takeIn(terms, faults, checkTerm(found))
        if (terms.size > mostTerms) throw new FileFault('too-many-terms', found.line)
      }
      if (faults.length >= mostTold) break
    }
  } catch (error) {
    if (error instanceof FileFault) throw glossaryFileRefused({ reason: error.reason, line: error.line })
    throw error
  }
  if (faults.length > 0) throw invalidInput({ errors: faults.slice(0, mostTold) })
  return { terms: [...terms.values()], remarks: remarks.slice(0, mostTold) }
}

/** Its own and all those for it: in a TBX file, each German word of a concept has the others of all languages. */
function countWords({ targets }: FileTerm): number {
  return targets.reduce((count, { forbidden }) => count + 1 + forbidden.length, 1)
}

function takeIn(terms: Map<string, CheckedTerm>, faults: InputFault[], term: CheckedTerm | InputFault[]): void {
  if (Array.isArray(term)) faults.push(...term)
  else if (terms.has(term.input.source)) faults.push(lineFault(term.line, 'source', 'repeated'))
  else terms.set(term.input.source, term)
}
