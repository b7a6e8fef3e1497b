import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { onSessionOver } from '../api/session.js'
import type { Caller } from '../api/types.js'

const SessionOver = lazy(() => import('../sign-in/session-over.js'))

/**
 * Asks a person to sign in again when their session has ended, over the screen they are on. Whoever else signs in
 * starts anew, and nothing the first has written goes out in another's name.
 */
export function SessionGuard({ me }: { me: Caller }) {
  const [isOver, setIsOver] = useState(false)
  const place = useRef<Element | null>(null)
  useEffect(
    () =>
      onSessionOver(() => {
        place.current ??= document.activeElement
        setIsOver(true)
      }),
    [],
  )
  useEffect(() => {
    if (isOver || !(place.current instanceof HTMLElement)) return
    place.current.focus()
    place.current = null
  }, [isOver])
  if (!isOver) return null
  const entered = ({ id }: Caller) => (id === me.id ? setIsOver(false) : location.reload())
  return (
    <Suspense fallback={null}>
      <SessionOver entered={entered} />
    </Suspense>
  )
}
