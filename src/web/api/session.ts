const over = 'fassung-session-over'
const again = 'fassung-session-again'

let signIns = 0

/** How often somebody has signed in on this page. */
export const countSignIns = (): number => signIns

/** Says that the service knows nobody here any more. */
export function announceSessionOver(): void {
  dispatchEvent(new Event(over))
}

/** Says who is signed in again, so that what they wrote may be sent. */
export function announceSessionAgain(personId: string): void {
  signIns += 1
  dispatchEvent(new CustomEvent(again, { detail: personId }))
}

/** Hears of the end of the session; call what comes back to hear no more. */
export function onSessionOver(hear: () => void): () => void {
  addEventListener(over, hear)
  return () => removeEventListener(over, hear)
}

/** Hears who is signed in again; call what comes back to hear no more. */
export function onSessionAgain(hear: (personId: string) => void): () => void {
  const listen = (event: Event) => hear((event as CustomEvent<string>).detail)
  addEventListener(again, listen)
  return () => removeEventListener(again, listen)
}
