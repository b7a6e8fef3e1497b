import { FileFault } from '../../formats/file-fault.js'
import { readXml, type XmlListener } from '../../formats/xml/read-xml.js'
import { inTurns } from '../../in-turns.js'
import { segCollector } from './seg-collector.js'
import {
  type Authorship,
  mostVariants,
  type TmxRemark,
  type TmxUnit,
  type Unit,
  unitsOf,
  type Variant,
} from './unit-of.js'

const mostUnits = 500_000

/** As many as 32 MiB of sentences can have: a unit of two has five, and more than eighty letters. */
const mostElements = 2_500_000

/** The program that writes our own files, whose tag numbers are ours. */
export const ownTool = 'Fassung'

/** Under which name our own files tell whether a person wrote a translation, or a machine. */
export const originProp = 'x-fassung-origin'

/**
 * Reads a TMX file (1.1 to 1.4b) unit by unit, as translations out of the language `from`. Throws `FileFault` for what
 * is no such file or beyond the limits; a unit that cannot be taken is said as a remark. Others get their turns.
 */
export function readTmx(bytes: Uint8Array, from: string): AsyncGenerator<TmxUnit | TmxRemark> {
  return inTurns(stepsThrough(bytes, from))
}

function* stepsThrough(bytes: Uint8Array, from: string): Generator<TmxUnit | TmxRemark | null> {
  const kind = { roots: ['tmx'], otherwise: 'not-tmx', mostElements } as const
  for (const units of readXml(bytes, kind, unitListener)) {
    yield null
    for (const unit of units) yield* unitsOf(unit, from)
  }
}

type Attributes = Readonly<Record<string, string>>
type State = {
  units: number
  /** True for a file that we wrote. */
  isOurs: boolean
  /** What is read of the origin, while it is being read. */
  origin: string | null
  unit: (Unit & { authorship: Authorship }) | null
  variant: Variant | null
}

function unitListener(found: Unit[]): XmlListener {
  const state: State = { units: 0, isOurs: false, origin: null, unit: null, variant: null }
  const seg = segCollector()
  return {
    open(name, attributes, line) {
      if (seg.isOpen()) return seg.open(name, attributes)
      if (name === 'tu' && ++state.units > mostUnits) throw new FileFault('too-many-units', line)
      begin(state, name, attributes, line)
      if (name === 'seg' && state.variant) seg.start()
    },
    close(name) {
      if (seg.isOpen() && name !== 'seg') return seg.close(name)
      if (name === 'seg' && state.variant) Object.assign(state.variant, seg.end())
      if (name === 'prop') endOrigin(state)
      if (name === 'tuv') state.variant = null
      if (name !== 'tu' || !state.unit) return
      found.push(state.unit)
      state.unit = null
    },
    text(text) {
      if (state.origin !== null && state.origin.length < 20) state.origin += text
      seg.add(text)
    },
  }
}

function begin(state: State, name: string, attributes: Attributes, line: number): void {
  if (name === 'header') state.isOurs = attributes.creationtool === ownTool
  if (name === 'tu') state.unit = { line, isOurs: state.isOurs, authorship: authorshipOf(attributes), variants: [] }
  if (name === 'prop' && state.isOurs && attributes.type === originProp) state.origin = ''
  if (name !== 'tuv' || !state.unit || state.unit.variants.length > mostVariants) return
  const language = attributes['xml:lang'] ?? attributes.lang ?? ''
  const authorship = { ...state.unit.authorship, ...authorshipOf(attributes) }
  state.variant = { line, language, parts: [], length: 0, hasSub: false, authorship }
  state.unit.variants.push(state.variant)
}

function endOrigin(state: State): void {
  const { origin, variant } = state
  if (variant && (origin === 'human' || origin === 'machine')) variant.authorship.origin = origin
  state.origin = null
}

function authorshipOf({ creationid, creationdate, changeid, changedate }: Attributes): Authorship {
  const said = { creationId: creationid, creationDate: creationdate, changeId: changeid, changeDate: changedate }
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) => (value ? [[key, value.slice(0, 200).replaceAll('\0', '')]] : [])),
  )
}
