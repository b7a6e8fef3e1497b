/** What a field says, and where in it one writes. */
export type Standing = { text: string; caret: number }

/** Milliseconds of rest after which more of the same is a step of its own. */
const restMs = 1_000
const mostSteps = 500

/** The inputs that come letter by letter, of which many are one step. */
const letterByLetter: ReadonlySet<string> = new Set([
  'insertText',
  'insertCompositionText',
  'deleteContentBackward',
  'deleteContentForward',
])

/** What a field said before each change, to go back to and forth again. */
export class UndoSteps {
  private readonly past: Standing[] = []
  private readonly undone: Standing[] = []
  private last = { how: '', at: 0 }

  /** Notes what stood there before a change, and how it was made, by the name that browsers have for it. */
  note(before: Standing, how: string, at = Date.now()): void {
    const goesOn = letterByLetter.has(how) && how === this.last.how && at - this.last.at < restMs
    this.last = { how, at }
    this.undone.length = 0
    if (goesOn) return
    this.past.push(before)
    if (this.past.length > mostSteps) this.past.shift()
  }

  /** What stood there before the last change that is not undone yet. */
  back(now: Standing): Standing | undefined {
    return this.step(this.past, this.undone, now)
  }

  /** What the last undone change had made. */
  forth(now: Standing): Standing | undefined {
    return this.step(this.undone, this.past, now)
  }

  private step(from: Standing[], to: Standing[], now: Standing): Standing | undefined {
    const found = from.pop()
    if (found) to.push(now)
    this.last = { how: '', at: 0 }
    return found
  }
}
