import { Offline, Problem } from '../api/ask.js'
import type { Segment } from '../api/types.js'

/** What became of a person's words on their way to the server. */
export type DraftState =
  | { kind: 'waiting' | 'saving' | 'offline' | 'signed-out' }
  /** Nothing was left standing, which is no text: it is kept here until there are words again. */
  | { kind: 'empty' }
  /** With what somebody else wrote meanwhile, or with what a revision made of it. */
  | { kind: 'conflict'; theirs: Segment; isOfRevision?: true }
  | { kind: 'refused'; why: string }

/** How all words stand that the server does not have yet, by segment. */
export type DraftStates = ReadonlyMap<string, DraftState>

/** Kept here, and sent once the person rests. One object for all, so that a letter more changes no state. */
export const waiting: DraftState = { kind: 'waiting' }

/** What a refusal means for the words that were sent. */
export function stateAfter(error: unknown): DraftState {
  if (error instanceof Offline) return { kind: 'offline' }
  if (!(error instanceof Problem)) return { kind: 'refused', why: String(error) }
  if (error.status === 401) return { kind: 'signed-out' }
  if (error.status === 412 && error.current) return { kind: 'conflict', theirs: error.current as Segment }
  if (error.status >= 500 || error.status === 429) return { kind: 'offline' }
  return { kind: 'refused', why: error.message }
}

/** How drafts stand: what was known already, where none stands otherwise. */
export function statesOf(drafts: ReadonlyMap<string, { state: DraftState }>, known?: DraftStates): DraftStates {
  const isKnown = known?.size === drafts.size && [...drafts].every(([id, { state }]) => known.get(id) === state)
  return isKnown ? known : new Map([...drafts].map(([id, { state }]) => [id, state]))
}

/** What is kept of a segment beside the words that somebody writes in it. */
export function onOf({ source, target }: Segment): Pick<Segment, 'source' | 'target'> {
  return { source, target }
}
