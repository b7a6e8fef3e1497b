import { useEffect, useState } from 'react'
import { store, stored } from '../stored.js'
import { type Draft, emptyDraft } from './draft.js'

/** A draft that outlives a reload: it is kept in this browser until it has arrived. */
export function useDraft(name: string, start: Draft = emptyDraft) {
  const place = `fassung-draft-${name}`
  const [draft, setDraft] = useState<Draft>(() => ({ ...start, ...keptAt(place) }))
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (isDone) store(place, null)
    else if (JSON.stringify(draft) !== JSON.stringify(start)) store(place, JSON.stringify(draft))
  }, [place, draft, start, isDone])
  return {
    draft,
    change: (over: Partial<Draft>) => setDraft(before => ({ ...before, ...over })),
    discard() {
      store(place, null)
      setDraft(start)
    },
    /** Forgets what was kept, once it has arrived. */
    done: () => {
      store(place, null)
      setDone(true)
    },
  }
}

function keptAt(place: string): Partial<Draft> {
  try {
    return JSON.parse(stored(place) ?? '{}') as Partial<Draft>
  } catch {
    return {}
  }
}
