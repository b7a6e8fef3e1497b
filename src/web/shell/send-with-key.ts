import type { KeyboardEvent } from 'react'

/** Ctrl and Enter in a field of several lines press the button of its form; on a Mac, Command and Enter. */
export function sendWithKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.querySelector<HTMLButtonElement>('[type=submit]')?.click()
}
