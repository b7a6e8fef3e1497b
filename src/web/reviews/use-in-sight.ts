import { useEffect } from 'react'

/** Pixels between what is brought into sight and the edge of what is free. */
const gap = 12

/** Frames in which rows that come into sight may still take their height. */
const frames = 3

/**
 * Brings the active segment into sight above the bar, and keeps it there while it grows, as with what is found in it;
 * whoever has scrolled away from it meanwhile, or is busy with something beneath it, is left alone.
 */
export function useInSight(activeId: string | undefined): void {
  useEffect(() => {
    const row = activeId === undefined ? null : document.getElementById(`segment-${activeId}`)
    if (!row) return
    let frame = 0
    const settle = (left: number) => {
      bringIntoSight(row)
      if (left > 0) frame = requestAnimationFrame(() => settle(left - 1))
    }
    settle(frames)
    const observer = new ResizeObserver(() => isAttended(row) && bringIntoSight(row))
    observer.observe(row)
    const bar = barOf()
    if (bar) observer.observe(bar)
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [activeId])
}

type Span = { top: number; bottom: number }

/** Scrolls as little as shows all of the row; of one that is too high its field, and as much as fits of what is found. */
function bringIntoSight(row: HTMLElement): void {
  const free = freeSpan()
  const field = fieldIn(row).getBoundingClientRect()
  const found = [...row.querySelectorAll('[data-finding]')].map(finding => finding.getBoundingClientRect())
  const spans: Span[] = [
    row.getBoundingClientRect(),
    ...found.reverse().map(({ bottom }) => ({ top: field.top, bottom })),
    field,
  ]
  const { top, bottom } = spans.find(span => span.bottom - span.top <= free.bottom - free.top) ?? field
  if (top < free.top) scrollBy(0, top - free.top)
  else if (bottom > free.bottom) scrollBy(0, Math.min(bottom - free.bottom, top - free.top))
}

/** True while the field is in sight, and nothing else in the row is written in. */
function isAttended(row: HTMLElement): boolean {
  const field = fieldIn(row)
  const { top, bottom } = field.getBoundingClientRect()
  const free = freeSpan()
  const isElsewhere = row.contains(document.activeElement) && document.activeElement !== field
  return !isElsewhere && bottom > free.top && top < free.bottom
}

function fieldIn(row: HTMLElement): Element {
  return row.querySelector('[contenteditable]') ?? row
}

function freeSpan(): Span {
  return { top: gap, bottom: (barOf()?.getBoundingClientRect().top ?? innerHeight) - gap }
}

function barOf(): HTMLElement | null {
  return document.getElementById('review-bar')
}
