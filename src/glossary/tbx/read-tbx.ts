import { readXml, type XmlListener } from '../../formats/xml/read-xml.js'
import { inTurns } from '../../in-turns.js'
import type { InputFault } from '../../problems.js'
import type { FileRemark, FileTerm } from '../file-term.js'
import { type Concept, mostInConcept, termsOf, type Word } from './terms-of.js'

/** More letters of one element are not kept, so that a file cannot fill the memory; no field may have as many. */
const most = 10_000

/** As many as 32 MiB of terms can have; in fewer bytes for each, elements say nothing. */
const mostElements = 1_600_000

/**
 * Reads a TBX file concept by concept: TBX-Basic and its like, of ISO 30042:2008 (`martif`) and ISO 30042:2019 (`tbx`),
 * the latter in both its styles. Throws `FileFault` for what is no such file; what is wrong with a concept is yielded.
 * Others get their turns.
 */
export function readTbx(bytes: Uint8Array): AsyncGenerator<FileTerm | FileRemark | InputFault> {
  return inTurns(stepsThrough(bytes))
}

function* stepsThrough(bytes: Uint8Array): Generator<FileTerm | FileRemark | InputFault | null> {
  const kind = { roots: ['tbx', 'martif'], otherwise: 'not-tbx', mostElements } as const
  for (const concepts of readXml(bytes, kind, conceptListener)) {
    yield null
    for (const concept of concepts) yield* termsOf(concept)
  }
}

const concepts = new Set(['conceptEntry', 'termEntry'])
const languages = new Set(['langSec', 'langSet'])
const words = new Set(['termSec', 'tig', 'ntig'])
const statuses = new Set(['administrativeStatus', 'normativeAuthorization'])

/** What is being read, from the concept down to the element whose letters are collected. */
type State = {
  concept: Concept | null
  word: Word | null
  field: { element: string; is: ReturnType<typeof fieldOf>; depth: number; text: string } | null
}

function conceptListener(found: Concept[]): XmlListener {
  const state: State = { concept: null, word: null, field: null }
  return {
    open(written, attributes, line) {
      const name = withoutPrefix(written)
      if (state.field) {
        if (name === state.field.element) state.field.depth += 1
        return
      }
      if (concepts.has(name)) state.concept = { line, notes: [], languages: [], elements: 0 }
      if (!state.concept || ++state.concept.elements > mostInConcept) return
      if (languages.has(name)) {
        state.concept.languages.push({ line, tag: attributes['xml:lang'] ?? attributes.lang ?? '', words: [] })
      }
      const language = state.concept.languages.at(-1)
      if (words.has(name) && language) {
        state.word = { text: '', status: '', subsets: [] }
        language.words.push(state.word)
      }
      const is = fieldOf(name, attributes.type)
      if (is) state.field = { element: name, is, depth: 1, text: '' }
    },
    close(written) {
      const name = withoutPrefix(written)
      if (state.field?.element === name) {
        state.field.depth -= 1
        if (state.field.depth === 0) keepField(state)
      }
      if (words.has(name)) state.word = null
      if (!concepts.has(name) || !state.concept) return
      found.push(state.concept)
      state.concept = null
    },
    text(text) {
      if (state.field) state.field.text += text.slice(0, most - state.field.text.length)
    },
  }
}

/** In the style `dct` of 2019, elements carry the module they come from: `min:administrativeStatus`. */
function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Which of the fields that we heed an element holds; others say things that a glossary of ours does not know. */
function fieldOf(name: string, type: string | undefined): 'term' | 'note' | 'status' | 'subset' | null {
  if (name === 'term' || name === 'note') return name
  const category = type ?? name
  if (statuses.has(category)) return 'status'
  return category === 'projectSubset' ? 'subset' : null
}

function keepField(state: State): void {
  const { concept, word, field } = state
  state.field = null
  if (!concept || !field) return
  const text = field.is === 'note' ? field.text.trim() : onOneLine(field.text)
  if (field.is === 'note') concept.notes.push(text)
  if (!word) return
  if (field.is === 'term') word.text = text
  if (field.is === 'status') word.status = text
  if (field.is === 'subset') word.subsets.push(text)
}

/** Programs break lines and indent within a term; other characters that nobody sees are not ours to take out. */
function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}
