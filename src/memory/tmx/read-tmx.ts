import { setImmediate as otherTurns } from 'node:timers/promises'
import { SaxesParser } from 'saxes'
import { decodeXml } from './decode-xml.js'
import { TmxFault } from './fault.js'
import { segCollector } from './seg-collector.js'
import { type Authorship, type TmxRemark, type TmxUnit, unitsOf, type Variant } from './unit-of.js'

const deepest = 64
const mostAttributes = 64
const mostUnits = 500_000

/** The program that writes our own files, whose tag numbers are ours. */
export const ownTool = 'Fassung'

/**
 * Reads a TMX file (1.1 to 1.4b) unit by unit, as translations out of the language `from`. Throws `TmxFault` for what
 * is no such file or beyond the limits; a unit that cannot be taken is said as a remark. Others get their turns.
 */
export async function* readTmx(bytes: Uint8Array, from: string): AsyncGenerator<TmxUnit | TmxRemark> {
  const found: (TmxUnit | TmxRemark)[] = []
  const parser = parserInto(found, from)
  for (const letters of decodeXml(bytes)) {
    parser.write(letters)
    yield* found.splice(0)
    await otherTurns()
  }
  parser.close()
  yield* found
}

type Attributes = Record<string, string>
type State = {
  depth: number
  attributes: number
  units: number
  ownNumbers: boolean
  unit: { line: number; authorship: Authorship; variants: Variant[] } | null
  variant: Variant | null
}

function parserInto(found: (TmxUnit | TmxRemark)[], from: string): SaxesParser {
  const parser = new SaxesParser({ xmlns: false })
  const state: State = { depth: 0, attributes: 0, units: 0, ownNumbers: false, unit: null, variant: null }
  const seg = segCollector()
  const refuse = (reason: TmxFault['reason']) => {
    throw new TmxFault(reason, parser.line)
  }
  parser.on('error', () => refuse('malformed'))
  parser.on('doctype', text => {
    if (text.includes('[')) refuse('declarations')
  })
  parser.on('opentagstart', ({ name }) => {
    state.attributes = 0
    if (state.depth === 0 && name !== 'tmx') refuse('not-tmx')
    if (++state.depth > deepest) refuse('too-deep')
  })
  parser.on('attribute', () => {
    if (++state.attributes > mostAttributes) refuse('too-many-attributes')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (seg.isOpen()) return seg.open(name, attributes as Attributes)
    if (name === 'tu' && ++state.units > mostUnits) refuse('too-many-units')
    begin(state, name, attributes as Attributes, parser.line)
    if (name === 'seg' && state.variant) seg.start()
  })
  parser.on('closetag', ({ name }) => {
    state.depth -= 1
    if (seg.isOpen() && name !== 'seg') return seg.close(name)
    if (name === 'seg' && state.variant) Object.assign(state.variant, seg.end())
    if (name === 'tuv') state.variant = null
    if (name !== 'tu' || !state.unit) return
    found.push(...unitsOf(state.unit, { from, ownNumbers: state.ownNumbers }))
    state.unit = null
  })
  parser.on('text', seg.add)
  parser.on('cdata', seg.add)
  return parser
}

function begin(state: State, name: string, attributes: Attributes, line: number): void {
  if (name === 'header') state.ownNumbers = attributes.creationtool === ownTool
  if (name === 'tu') state.unit = { line, authorship: authorshipOf(attributes), variants: [] }
  if (name !== 'tuv' || !state.unit) return
  const language = attributes['xml:lang'] ?? attributes.lang ?? ''
  const authorship = { ...state.unit.authorship, ...authorshipOf(attributes) }
  state.variant = { line, language, parts: [], length: 0, hasSub: false, authorship }
  state.unit.variants.push(state.variant)
}

function authorshipOf({ creationid, creationdate, changeid, changedate }: Attributes): Authorship {
  const said = { creationId: creationid, creationDate: creationdate, changeId: changeid, changeDate: changedate }
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value ? [[key, value.replaceAll('\0', '').slice(0, 200)]] : [])),
  )
}
