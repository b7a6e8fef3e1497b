import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { caretIn, readText } from './editable.js'
import { type Standing, UndoSteps } from './undo-steps.js'

/**
 * Takes back what was written in a field, and brings it again. The browser's own way knows nothing of chips that came
 * back by themselves or were moved, and would put words into other places than they were in.
 */
export function useUndo(field: RefObject<HTMLElement | null>, put: (standing: Standing) => void) {
  const steps = useRef<UndoSteps | null>(null)
  steps.current ??= new UndoSteps()
  const before = useRef<Standing | null>(null)

  const turn = (way: 'back' | 'forth') => {
    const standing = field.current && steps.current?.[way](standingIn(field.current))
    if (standing) put(standing)
  }
  /** Notes that what stands there is about to be replaced. */
  const noteReplacing = () => {
    if (field.current) steps.current?.note(standingIn(field.current), 'replaced')
  }
  const hear = useEffectEvent((event: InputEvent) => {
    const way = ways[event.inputType]
    if (way) {
      event.preventDefault()
      turn(way)
      return
    }
    // What is dropped was taken from where it stood just before, which is one step with it.
    if (before.current && event.inputType === 'insertFromDrop') return
    before.current = field.current && standingIn(field.current)
  })
  useEffect(() => {
    const element = field.current
    const listen = (event: InputEvent) => hear(event)
    element?.addEventListener('beforeinput', listen)
    return () => element?.removeEventListener('beforeinput', listen)
  }, [field])

  return {
    /** Notes a change that the browser has made. */
    noteInput(how: string) {
      if (before.current) steps.current?.note(before.current, how)
      before.current = null
    },
    noteReplacing,
    /** Puts something else there, as one step. */
    replace(standing: Standing) {
      noteReplacing()
      put(standing)
    },
    /** Does what the key asks for, if it asks for that. */
    press(event: KeyboardEvent) {
      const way = wayOf(event)
      if (!way) return
      event.preventDefault()
      turn(way)
    },
  }
}

type Way = 'back' | 'forth'

const ways: Partial<Record<string, Way>> = { historyUndo: 'back', historyRedo: 'forth' }

function standingIn(field: HTMLElement): Standing {
  return { text: readText(field), caret: caretIn(field) }
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Way | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'forth' : 'back'
  return letter === 'y' && !shiftKey ? 'forth' : null
}
