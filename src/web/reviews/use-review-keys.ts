import { useHotkeys } from '@mantine/hooks'
import { keys } from './keys.js'
import type { Open } from './layers.js'
import type { useReview } from './use-review.js'

/** On a Mac, Alt with a letter is another character; the place of the key counts. */
const physical = { usePhysicalKeys: true }

type Parts = {
  review: ReturnType<typeof useReview>
  /** False while something lies over the review: keys mean what lies on top. */
  isFree: boolean
  mayApprove: boolean
  setOpen: (open: Open) => void
}

/** The keys of the review; in a comment's field and the like they are those of the field. */
export function useReviewKeys({ review, isFree, mayApprove, setOpen }: Parts): void {
  const { active, put } = review
  const here = (act: () => unknown) => () => void (isFree && act())
  useHotkeys(
    [
      [keys.confirm, here(review.confirm)],
      [keys.next, here(() => review.step(1))],
      [keys.previous, here(() => review.step(-1))],
      [keys.nextProblem, here(review.nextProblem)],
      [keys.copySource, here(() => active && put(active.source)), physical],
      [keys.copyMachine, here(() => active?.machineTarget && put(active.machineTarget)), physical],
      [keys.revert, here(review.revert), physical],
      [keys.jump, here(() => setOpen('jump')), physical],
      [keys.replace, here(() => setOpen('find')), physical],
      [keys.page, here(() => setOpen('page')), physical],
      [keys.sheet, here(() => setOpen('keys'))],
      [keys.approve, here(() => mayApprove && setOpen('approve'))],
    ],
    ['INPUT', 'TEXTAREA', 'SELECT'],
    true,
  )
  // Out of a comment's field, back to the words.
  useHotkeys([['Escape', here(() => review.editor.current?.focus())]], [], true)
  useHotkeys([['shift+?', here(() => setOpen('keys'))]])
}
