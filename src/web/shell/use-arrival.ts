import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/**
 * Begins another screen at its top, and the keyboard with it. Whoever goes back is left to the browser, which knows
 * where on the page they were; and a screen that takes the keyboard itself keeps it.
 */
export function useArrival(screen: RefObject<HTMLElement | null>): void {
  const [place] = useLocation()
  const from = useRef(place)
  const wentOn = useRef(false)
  useEffect(() => {
    const note = () => {
      wentOn.current = true
    }
    // As wouter names what it does to the history; the browser's own event is only for going back and forth.
    addEventListener('pushState', note)
    return () => removeEventListener('pushState', note)
  }, [])
  useEffect(() => {
    if (place !== from.current && wentOn.current) {
      scrollTo(0, 0)
      if (!screen.current?.contains(document.activeElement)) screen.current?.focus({ preventScroll: true })
    }
    from.current = place
    wentOn.current = false
  }, [place, screen])
}
