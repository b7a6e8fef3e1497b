import { ask } from '../api/ask.js'
import { onSessionAgain, onSessionOver } from '../api/session.js'
import type { Segment } from '../api/types.js'
import { type DraftState, type DraftStates, onOf, stateAfter, statesOf, waiting } from './draft-state.js'
import { keepEntry, kept } from './keep.js'

/** Words that the server does not have yet, and what they were written on. */
export type Draft = { target: string; confirm: boolean; etag: string; state: DraftState; on?: WrittenOn }

/** A segment as it was when somebody began to write in it. */
type WrittenOn = Pick<Segment, 'source' | 'target'>

type Hearer = () => void

/** Milliseconds after the last key before words are sent. */
const restMs = 700
const tryAgainMs = 4_000

const books = new Map<string, DraftBook>()

/** A person's book of a version; one for as long as the page lives, whatever screen is shown. */
export function draftBookOf(versionId: string, personId: string): DraftBook {
  const name = `${personId}:${versionId}`
  const known = books.get(name) ?? new DraftBook(versionId, personId)
  books.set(name, known)
  return known
}

/**
 * Keeps every word from the moment it is typed until the server has it: in this browser's storage, so that closing
 * the tab or losing the network or the session loses none. One request at a time for each segment.
 */
export class DraftBook {
  /** False if this browser cannot keep what is written: closing the tab would lose it. */
  isKept = true
  /** When the server last took something. */
  savedAt: Date | null = null
  private drafts: ReadonlyMap<string, Draft>
  private standing: DraftStates
  private settled: ReadonlyMap<string, Segment> = new Map()
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()
  private readonly hearers = new Set<Hearer>()
  /** The segments whose words this browser could not keep. */
  private readonly unkept = new Set<string>()
  private readonly onWay = new Map<string, Promise<void>>()
  private take: (segment: Segment) => void = () => undefined

  private readonly key: string
  /** While nobody is signed in, nothing is sent: it might go out in another's name. */
  private isHeld = false

  constructor(
    private readonly versionId: string,
    personId: string,
  ) {
    this.key = `fassung-drafts:${personId}:${versionId}`
    this.drafts = kept(this.key)
    this.standing = statesOf(this.drafts)
    addEventListener('online', () => void this.saveAll())
    onSessionOver(() => {
      this.isHeld = true
    })
    onSessionAgain(whose => {
      this.isHeld = whose !== personId
      void this.saveAll()
    })
    addEventListener('beforeunload', event => {
      if (!this.isKept) event.preventDefault()
    })
    addEventListener('pagehide', () => void this.saveAll())
  }

  /** Says where saved segments go. */
  connect(take: (segment: Segment) => void): () => void {
    this.take = take
    void this.saveAll()
    return () => {
      this.take = () => undefined
    }
  }

  subscribe = (hearer: Hearer): (() => void) => {
    this.hearers.add(hearer)
    return () => void this.hearers.delete(hearer)
  }

  /** All drafts by segment; another map after every change. */
  all = (): ReadonlyMap<string, Draft> => this.drafts

  /** How all drafts stand; another map only where that changed, and so not with each letter. */
  states = (): DraftStates => this.standing

  /** What the server answered to each segment sent from here; it is known here before it is known elsewhere. */
  saved = (): ReadonlyMap<string, Segment> => this.settled

  /** Notes what a person wrote on `segment`; it is sent when they rest. */
  write(segment: Segment, target: string): void {
    const known = this.drafts.get(segment.id)
    if (!known && target === segment.target) return
    if (target === '' && segment.target === null && !this.onWay.has(segment.id)) {
      this.drop(segment.id)
      return
    }
    const state = known?.state.kind === 'conflict' ? known.state : waiting
    const { etag, on } = known ?? { etag: segment.etag, on: onOf(segment) }
    // Only the words that were confirmed are: more of them may be half a sentence.
    const confirm = known?.target === target && known.confirm
    this.put(segment.id, { target, confirm, etag, state, ...(on && { on }) })
    if (state === waiting) this.later(segment.id, restMs)
  }

  /** Confirms a segment, together with what was written in it. */
  async confirm(segment: Segment): Promise<void> {
    const known = this.drafts.get(segment.id)
    const target = known?.target ?? segment.target ?? ''
    const { etag, on } = known ?? { etag: segment.etag, on: onOf(segment) }
    this.put(segment.id, { target, confirm: true, etag, state: waiting, ...(on && { on }) })
    await this.save(segment.id)
  }

  /**
   * Takes over words that were written in an earlier version of `segment`: to be sent if it still is what they were
   * written on, else to be chosen. False if something else is written in it here.
   */
  adopt(segment: Segment, { target, on }: Required<Draft>): boolean {
    if (this.drafts.has(segment.id)) return false
    if (segment.target === target) return true
    const isSame = segment.source === on.source && segment.target === on.target
    const state: DraftState = isSame ? waiting : { kind: 'conflict', theirs: segment, isOfRevision: true }
    this.put(segment.id, { target, confirm: false, etag: segment.etag, state, on: onOf(segment) })
    if (isSame) this.later(segment.id, 0)
    return true
  }

  /** Ends a conflict: with one's own words, over theirs, or with theirs. */
  async resolve(segmentId: string, with_: 'mine' | 'theirs'): Promise<void> {
    const draft = this.drafts.get(segmentId)
    if (draft?.state.kind !== 'conflict') return
    const { theirs } = draft.state
    this.settle(theirs)
    if (with_ === 'theirs') return this.drop(segmentId)
    this.put(segmentId, { ...draft, etag: theirs.etag, state: waiting })
    await this.save(segmentId)
  }

  /** Goes back to what the server had before; over words that are on their way to it, that is written anew. */
  revert(segment: Segment): void {
    if (this.onWay.has(segment.id)) this.write(segment, segment.target ?? '')
    else this.drop(segment.id)
  }

  /** Forgets what was written and not saved. */
  drop(segmentId: string): void {
    clearTimeout(this.timers.get(segmentId))
    const drafts = new Map(this.drafts)
    drafts.delete(segmentId)
    this.change(drafts, segmentId)
  }

  /** Sends everything that can be sent now. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.drafts.keys()].map(id => this.save(id)))
  }

  private async save(segmentId: string): Promise<void> {
    clearTimeout(this.timers.get(segmentId))
    // Sent at once where nothing is on its way: what is drawn meanwhile should not hold it up.
    if (this.onWay.has(segmentId)) await this.onWay.get(segmentId)
    const draft = this.drafts.get(segmentId)
    if (!draft || draft.state.kind === 'conflict') return
    if (draft.target.trim() === '') return this.put(segmentId, { ...draft, state: { kind: 'empty' } })
    if (this.isHeld) return this.put(segmentId, { ...draft, state: { kind: 'signed-out' } })
    const sending = this.send(segmentId, draft).finally(() => this.onWay.delete(segmentId))
    this.onWay.set(segmentId, sending)
    await sending
  }

  private async send(segmentId: string, draft: Draft): Promise<void> {
    this.put(segmentId, { ...draft, state: { kind: 'saving' } })
    const body = { target: draft.target, ...(draft.confirm ? { status: 'confirmed' } : {}) }
    try {
      const path = `/v1/versions/${this.versionId}/segments/${segmentId}`
      const { body: saved } = await ask<Segment>('PATCH', path, { body, etag: draft.etag })
      this.savedAt = new Date()
      this.settle(saved)
      const now = this.drafts.get(segmentId)
      const isToConfirm = now?.confirm === true && !draft.confirm
      if (!now || (now.target === draft.target && !isToConfirm)) return this.drop(segmentId)
      // More was typed, or confirmed, meanwhile: it stands on what was just saved.
      this.put(segmentId, { ...now, confirm: isToConfirm, etag: saved.etag, state: waiting })
      this.later(segmentId, restMs)
    } catch (error) {
      this.refuse(segmentId, error)
    }
  }

  private settle(segment: Segment): void {
    this.settled = new Map(this.settled).set(segment.id, segment)
    this.take(segment)
  }

  private refuse(segmentId: string, error: unknown): void {
    const draft = this.drafts.get(segmentId)
    if (!draft) return
    const state = stateAfter(error)
    if (state.kind === 'conflict' && (state.theirs.target ?? '') === draft.target) {
      this.agree(draft, state.theirs)
      return
    }
    this.put(segmentId, { ...draft, state })
    if (state.kind === 'offline') this.later(segmentId, tryAgainMs)
  }

  /**
   * The server has these very words: from here, where their answer was not waited for as the page was closed, or from
   * somebody who wrote the same.
   */
  private agree(draft: Draft, theirs: Segment): void {
    this.settle(theirs)
    if (draft.confirm && theirs.status !== 'confirmed') {
      this.put(theirs.id, { ...draft, etag: theirs.etag, state: waiting })
      this.later(theirs.id, 0)
    } else this.drop(theirs.id)
  }

  private later(segmentId: string, ms: number): void {
    clearTimeout(this.timers.get(segmentId))
    this.timers.set(
      segmentId,
      setTimeout(() => void this.save(segmentId), ms),
    )
  }

  private put(segmentId: string, draft: Draft): void {
    this.change(new Map(this.drafts).set(segmentId, draft), segmentId)
  }

  private change(drafts: ReadonlyMap<string, Draft>, segmentId: string): void {
    this.drafts = drafts
    this.standing = statesOf(drafts, this.standing)
    this.unkept.add(segmentId)
    // Where there was no room for some words, there may be now.
    for (const id of this.unkept) if (keepEntry(this.key, id, drafts.get(id)) || !drafts.has(id)) this.unkept.delete(id)
    this.isKept = this.unkept.size === 0
    for (const hear of this.hearers) hear()
  }
}
