import { useEffect, useState } from 'react'
import type { Draft } from './draft.js'
import type { Seen } from './use-preview.js'

type Given = { draft: Draft; file: File | null; seen: Seen | null }

/** What an article cannot do without, by the pointer of its field. `seen` is how the service reads its text. */
export function missingIn({ draft, file, seen }: Given): string[] {
  const hasHeadline = draft.headline.trim() !== ''
  const hasText = file !== null || draft.body.trim() !== '' || hasHeadline
  const isMissing = {
    body: !hasText,
    headline: file === null && !hasHeadline && seen?.headline === '',
    targetLanguages: draft.targetLanguages.length === 0,
  }
  return Object.entries(isMissing).flatMap(([field, missing]) => (missing ? [field] : []))
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
