import { type RefObject, useRef } from 'react'
import { caretIn, putCaret, readText } from './editable.js'

/** Brings whoever left a field back to where they were in it; the browser would begin at the first letter. */
export function useCaret(field: RefObject<HTMLElement | null>) {
  const leftAt = useRef(Number.POSITIVE_INFINITY)
  return {
    leave() {
      if (field.current) leftAt.current = caretIn(field.current)
    },
    comeBack() {
      const element = field.current
      if (!element || document.activeElement === element) return
      element.focus()
      putCaret(element, Math.min(leftAt.current, readText(element).length))
    },
  }
}
