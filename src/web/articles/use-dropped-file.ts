import { useState } from 'react'
import type { Draft } from './draft.js'
import { formatOfFile, guessFormat } from './guess-format.js'
import { readText } from './read-text.js'

type Text = Pick<Draft, 'body' | 'format' | 'keep'>

/** What came of the last file: it is no text, or it stands in place of what was there before. */
type Outcome = { name: string; before: Text | null } | null

type Use = {
  draft: Draft
  change: (over: Text) => void
  takeFile: ((file: File | null) => void) | undefined
}

/** Takes files for the text; a wrong one changes nothing, and a right one can be taken back. */
export function useDroppedFile({ draft, change, takeFile }: Use) {
  const [outcome, setOutcome] = useState<Outcome>(null)
  const take = async (chosen: File | null | undefined) => {
    if (!chosen) return
    const { name } = chosen
    const format = formatOfFile(name)
    const body = format === 'docx' ? null : await readText(chosen)
    if (format === 'docx' && takeFile) {
      setOutcome(null)
      takeFile(chosen)
    } else if (body === null || format === 'docx') setOutcome({ name, before: null })
    else {
      const { body: was, format: wasIn, keep } = draft
      setOutcome(was.trim() ? { name, before: { body: was, format: wasIn, keep } } : null)
      takeFile?.(null)
      change({ body, format: format ?? guessFormat(body), keep: [] })
    }
  }
  const undo = () => {
    if (outcome?.before) change(outcome.before)
    setOutcome(null)
  }
  return { take, outcome, undo, forget: () => setOutcome(null) }
}
