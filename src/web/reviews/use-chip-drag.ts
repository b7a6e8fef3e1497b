import { type DragEvent, type RefObject, useRef } from 'react'
import { placeIn, readText, textOf } from './editable.js'
import type { Standing } from './undo-steps.js'

/**
 * Takes a chip to where the mouse drops it. Left to itself a browser drops nothing: what cannot be written in has no
 * words to be dropped.
 */
export function useChipDrag(field: RefObject<HTMLElement | null>, put: (standing: Standing) => void) {
  const dragged = useRef<Element | null>(null)
  return {
    onDragStart({ target, dataTransfer }: DragEvent) {
      dragged.current = target instanceof Element ? target.closest('[data-tag]') : null
      // Firefox begins to drag only what has something to say.
      if (dragged.current) dataTransfer.setData('text/plain', '')
    },
    onDragOver(event: DragEvent) {
      if (dragged.current) event.preventDefault()
    },
    onDrop(event: DragEvent) {
      const chip = dragged.current
      if (!chip || !field.current) return
      event.preventDefault()
      // The end of it is not told to a chip that is gone from the page.
      dragged.current = null
      const at = placeUnder(field.current, event)
      if (at !== null) put(withMoved(field.current, chip, at))
    },
    onDragEnd() {
      dragged.current = null
    },
  }
}

/** The field's text with a chip of it at another place, which counts the chip where it was. */
function withMoved(field: HTMLElement, chip: Element, to: number): Standing {
  const text = readText(field)
  const mark = textOf(chip)
  const from = placeIn(field, chip, 0)
  const at = to > from ? Math.max(to - mark.length, from) : to
  const rest = text.slice(0, from) + text.slice(from + mark.length)
  return { text: rest.slice(0, at) + mark + rest.slice(at), caret: at + mark.length }
}

type Point = { clientX: number; clientY: number }

function placeUnder(field: HTMLElement, { clientX: x, clientY: y }: Point): number | null {
  const position = document.caretPositionFromPoint?.(x, y)
  const range = position ? null : document.caretRangeFromPoint?.(x, y)
  const node = position?.offsetNode ?? range?.startContainer
  if (!node || !field.contains(node)) return null
  return placeIn(field, node, position?.offset ?? range?.startOffset ?? 0)
}
