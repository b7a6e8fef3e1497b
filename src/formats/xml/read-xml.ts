import { SaxesParser } from 'saxes'
import { FileFault } from '../file-fault.js'
import { decodeXml } from './decode-xml.js'

/** What is told of an XML file, element by element; `text` is CDATA, too. */
export type XmlListener = {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void
  close(name: string): void
  text(text: string): void
}

/** The elements a file may begin with, why it is refused if it begins with another (`not-tmx`), and how many it has. */
type Kind = { roots: readonly string[]; otherwise: FileFault['reason']; mostElements: number }

const deepest = 64
const mostAttributes = 64
const longestText = 1_048_576

/**
 * Reads an XML file chunk by chunk, and yields what the listener found in each, so that others get their turns in
 * between. Nothing is declared, expanded or fetched: a file with declarations of its own, nested deeper than 64
 * elements, with more of them than its kind has, with more attributes than 64 or a million letters without a tag
 * throws a `FileFault`, as does one that is not well-formed.
 */
export function* readXml<Found>(
  bytes: Uint8Array,
  kind: Kind,
  listenInto: (found: Found[]) => XmlListener,
): Generator<Found[]> {
  const found: Found[] = []
  const parser = guardedParser(kind, listenInto(found))
  for (const letters of decodeXml(bytes)) {
    parser.write(letters)
    yield found.splice(0)
  }
  parser.close()
  yield found
}

function guardedParser({ roots, otherwise, mostElements }: Kind, listener: XmlListener) {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  let elements = 0
  let attributeCount = 0
  let sinceTag = 0
  const refuse = (reason: FileFault['reason']) => {
    throw new FileFault(reason, parser.line)
  }
  parser.on('error', () => refuse('malformed'))
  parser.on('doctype', text => {
    if (text.includes('[')) refuse('declarations')
  })
  parser.on('opentagstart', ({ name }) => {
    attributeCount = sinceTag = 0
    if (depth === 0 && !roots.includes(name)) refuse(otherwise)
    if (++depth > deepest) refuse('too-deep')
    if (++elements > mostElements) refuse('too-many-elements')
  })
  parser.on('attribute', () => {
    if (++attributeCount > mostAttributes) refuse('too-many-attributes')
  })
  parser.on('opentag', ({ name, attributes }) => listener.open(name, attributes as Record<string, string>, parser.line))
  parser.on('closetag', ({ name }) => {
    sinceTag = 0
    depth -= 1
    listener.close(name)
  })
  parser.on('text', listener.text)
  parser.on('cdata', listener.text)
  return {
    write(letters: string) {
      sinceTag += letters.length
      if (sinceTag > longestText) refuse('text-too-long')
      parser.write(letters)
    },
    close: () => parser.close(),
  }
}
