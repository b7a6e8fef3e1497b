import { useEffect, useEffectEvent } from 'react'
import { isPressed, type KeyName, keys } from './keys.js'
import type { Open } from './layers.js'
import type { useReview } from './use-review.js'

type Parts = {
  review: ReturnType<typeof useReview>
  /** False while something lies over the review: keys mean what lies on top. */
  isFree: boolean
  mayDecide: boolean
  setOpen: (open: Open) => void
  waive: () => void
  see: () => void
  mend: () => void
  offer: () => void
  comment: () => void
}

/** What goes on while its key is held; all else is done once for each press. */
const walks: ReadonlySet<KeyName> = new Set(['next', 'previous', 'nextProblem'])

/** What leads about, and so writes nothing where a comment is written. */
export const duringComments = ['nextProblem', 'next', 'previous', 'sheet'] as const satisfies KeyName[]

/** The keys of the review; in a comment's field and the like they are those of the field, but for what leads about. */
export function useReviewKeys({ review, isFree, mayDecide, setOpen, waive, see, mend, offer, comment }: Parts): void {
  const { active, put } = review
  const acts: Record<KeyName, () => unknown> = {
    confirm: review.confirm,
    next: () => review.step(1),
    previous: () => review.step(-1),
    nextProblem: review.nextProblem,
    waive,
    see,
    mend,
    offer,
    comment,
    copySource: () => active && put(active.source),
    copyMachine: () => active?.machineTarget && put(active.machineTarget),
    revert: review.revert,
    jump: () => setOpen('jump'),
    replace: () => setOpen('find'),
    page: () => setOpen('page'),
    askChanges: () => mayDecide && setOpen('ask-changes'),
    approve: () => mayDecide && setOpen('approve'),
    sheet: () => setOpen('keys'),
  }
  /** Escape leads out of a comment's field, back to the words; a question mark is no letter where nothing is typed. */
  const elsewhere = ({ key }: KeyboardEvent, isTyped: boolean) => {
    if (key === 'Escape') return () => review.editor.current?.focus()
    return key === '?' && !isTyped ? acts.sheet : undefined
  }
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLElement)) return
    const isField = target.matches('input, textarea, select')
    const heard: readonly KeyName[] = isField ? duringComments : (Object.keys(keys) as KeyName[])
    const isDeaf = isField && !(isFree && target.matches('textarea'))
    const name = isDeaf ? undefined : heard.find(one => isPressed(keys[one], event))
    const act = name ? acts[name] : elsewhere(event, isField || target.isContentEditable)
    if (!act) return
    if (name) event.preventDefault()
    const isToAct = !event.repeat || name === undefined || walks.has(name)
    if (isFree && isToAct) act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
