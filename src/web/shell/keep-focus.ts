import { type RefObject, useEffect } from 'react'
import { useLocation } from 'wouter'
import { goTo } from './go-to.js'
import { type Spot, spotOf, wayOn } from './way-on.js'

/**
 * Keeps the keyboard where a person works. Where the thing that has it is taken from the page, as a button by what it
 * did or a row by what somebody else did, the browser would begin at the top again; here it goes on beside its place.
 */
export function useKeptFocus(screen: RefObject<HTMLElement | null>): void {
  const [place] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what had the keyboard on another screen is none of this.
  useEffect(() => (screen.current ? keepFocus(screen.current) : undefined), [screen, place])
}

function keepFocus(screen: HTMLElement): () => void {
  let held: Spot | null = null
  let heldOnScreen: Spot | null = null
  let hasGoneOn = false
  let frame = 0
  const stop = new AbortController()
  const hear = { signal: stop.signal, capture: true }

  const take = (target: EventTarget | null) => {
    if (!(target instanceof Element) || target === document.body) return
    held = spotOf(target)
    if (screen.contains(target)) heldOnScreen = held
  }
  const goOn = () => {
    if (!held || !isNowhere()) return
    hasGoneOn = true
    goTo((wayOn(held) ?? (heldOnScreen && wayOn(heldOnScreen)) ?? screen) as HTMLElement)
  }
  const observer = new MutationObserver(changes => {
    if (!held || !isNowhere() || !isTaken(held.element, changes)) return
    cancelAnimationFrame(frame)
    // After those who know better where to go.
    frame = requestAnimationFrame(goOn)
  })

  take(document.activeElement)
  observer.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', ({ target }) => take(target), hear)
  // Whoever points beside everything has left by themselves.
  const forget = () => {
    if (isNowhere()) held = heldOnScreen = null
  }
  document.addEventListener('pointerup', forget, hear)
  // A key held down must not press what it came to only meanwhile.
  const holdBack = (event: KeyboardEvent) => {
    if (!event.repeat) hasGoneOn = false
    else if (hasGoneOn && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
  }
  document.addEventListener('keydown', holdBack, hear)
  return () => {
    stop.abort()
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** True if it is gone, or was moved: that loses the keyboard, too. */
function isTaken(element: Element, changes: readonly MutationRecord[]): boolean {
  const wasTaken = ({ removedNodes }: MutationRecord) => [...removedNodes].some(node => node.contains(element))
  return !element.isConnected || changes.some(wasTaken)
}
