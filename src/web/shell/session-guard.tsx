import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { announceSessionAgain, announceSessionOver, onSessionAgain, onSessionOver } from '../api/session.js'
import type { Caller } from '../api/types.js'
import { store } from '../stored.js'

const SessionOver = lazy(() => import('../sign-in/session-over.js'))

/** Milliseconds after the last key before somebody who writes is interrupted. */
const restMs = 1_000

/**
 * Asks a person to sign in again when their session has ended, over the screen they are on, once they rest: keys
 * pressed in the middle of a sentence would fall into nothing. Whoever else signs in starts anew, and nothing the
 * first has written goes out in another's name.
 */
export function SessionGuard({ me }: { me: Caller }) {
  const [isOver, setIsOver] = useState(false)
  const place = useRef<Element | null>(null)
  useEffect(() => shareSession(me.id), [me.id])
  useEffect(() => onSessionAgain(id => (id === me.id ? setIsOver(false) : location.reload())), [me.id])
  useEffect(
    () =>
      onSessionOverAtRest(() => {
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
  return (
    <Suspense fallback={null}>
      <SessionOver />
    </Suspense>
  )
}

const kept = 'fassung-person'

/**
 * All tabs of a browser have one session: what one of them learns of it the others hear through the browser's storage.
 * Where somebody else signs in, a tab starts anew, so that nothing goes out in the name of who came later.
 */
function shareSession(personId: string): () => void {
  store(kept, personId)
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key !== kept) return
    if (newValue === null) announceSessionOver()
    else announceSessionAgain(newValue)
  }
  addEventListener('storage', hear)
  const stops = [onSessionOver(() => store(kept, null)), onSessionAgain(id => store(kept, id))]
  return () => {
    removeEventListener('storage', hear)
    for (const stop of stops) stop()
  }
}

/** Hears of the end of the session when no key has been pressed for a while; call what comes back to hear no more. */
function onSessionOverAtRest(hear: () => void): () => void {
  let pressedAt = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  const press = () => {
    pressedAt = Date.now()
  }
  const hearAtRest = () => {
    clearTimeout(waiting)
    if (Date.now() - pressedAt < restMs) waiting = setTimeout(hearAtRest, restMs / 4)
    else hear()
  }
  addEventListener('keydown', press, true)
  const stop = onSessionOver(hearAtRest)
  return () => {
    stop()
    clearTimeout(waiting)
    removeEventListener('keydown', press, true)
  }
}
