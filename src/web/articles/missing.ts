import { useEffect, useState } from 'react'
import type { Draft } from './draft.js'

/** What an article cannot do without, by the pointer of its field. */
export function missingIn({ body, headline, targetLanguages }: Draft, file: File | null): string[] {
  const hasText = file !== null || body.trim() !== '' || headline.trim() !== ''
  return [...(hasText ? [] : ['body']), ...(targetLanguages.length > 0 ? [] : ['targetLanguages'])]
}

/** Leads to the first field that is marked, each time `lead` is called and whenever there is another fault. */
export function useLead(fault: unknown): () => void {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (times === 0 && !fault) return
    // Fields that are folded away unfold first.
    const frame = requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus({ preventScroll: false }),
    )
    return () => cancelAnimationFrame(frame)
  }, [times, fault])
  return () => setTimes(times + 1)
}
