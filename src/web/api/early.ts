import { onSessionAgain } from './session.js'

/** What was asked for before the code that needs it was there; each answer is taken once. */
const early = new Map<string, Promise<Response>>()

/** Asks for what stands at a path of the API, in a language, for the first who will want it. */
export function askEarly(path: string, language: string): void {
  const answer = fetch(path, {
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'accept-language': language },
  })
  // Whoever takes it hears of the failure; if nobody does, it is no news.
  answer.catch(() => {})
  early.set(path, answer)
}

/** The answer that is on its way already, or undefined. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = early.get(path)
  early.delete(path)
  return answer
}

// What nobody was given before they signed in is no answer to who is here now.
onSessionAgain(() => early.clear())
