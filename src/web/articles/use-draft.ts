import { useEffect, useState } from 'react'
import { useMe } from '../api/me.js'
import { store, stored } from '../stored.js'
import { type Draft, emptyDraft } from './draft.js'

/**
 * A draft that outlives a reload: it is kept in this browser until it has arrived. Two tabs may write two of them, so
 * each keeps its own, too; a tab that is opened anew begins with what was written last.
 */
export function useDraft(name: string, start: Draft = emptyDraft) {
  const { data: me } = useMe()
  // Whoever signs in at this screen later finds none of it.
  const [place] = useState(`fassung-draft:${me?.id}:${name}`)
  const [draft, setDraft] = useState<Draft>(() => ({ ...start, ...keptAt(place) }))
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    if (!isDone && JSON.stringify(draft) !== JSON.stringify(start)) keep(place, JSON.stringify(draft))
  }, [place, draft, start, isDone])
  return {
    draft,
    change: (over: Partial<Draft>) => setDraft(before => ({ ...before, ...over })),
    discard() {
      forget(place)
      setDraft(start)
    },
    /** Forgets what was kept, once it has arrived. */
    done: () => {
      forget(place)
      setDone(true)
    },
  }
}

/** A tab that is loaded again writes nothing: what another has written since is the last. */
function keep(place: string, text: string): void {
  if (stored(place, 'tab') === text) return
  store(place, text)
  store(place, text, 'tab')
}

/** What another tab has written since is its own. */
function forget(place: string): void {
  if (stored(place) === stored(place, 'tab')) store(place, null)
  store(place, null, 'tab')
}

function keptAt(place: string): Partial<Draft> {
  try {
    return JSON.parse(stored(place, 'tab') ?? stored(place) ?? '{}') as Partial<Draft>
  } catch {
    return {}
  }
}
