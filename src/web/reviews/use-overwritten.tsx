import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { useMe } from '../api/me.js'
import type { Segment, Version } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { noticeOf, OverwrittenNotice } from './overwritten.js'

type Parts = {
  version: Version
  book: DraftBook
  activeId: string | undefined
  activate: (segmentId: string) => void
}

const nothing: ReadonlyMap<string, string> = new Map()

/**
 * The texts that stood in segments until somebody else put another there: in those this person wrote or confirmed, and
 * in the one they look at. Each is told at once, and remembered until they have been at the segment.
 */
export function useOverwritten({ version, book, activeId, activate }: Parts): ReadonlyMap<string, string> {
  const { id: versionId, segments } = version
  const { data: me } = useMe()
  const known = useRef(segments)
  const [overwritten, setOverwritten] = useState(nothing)

  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is what came, and how all else stands then.
  useEffect(() => {
    const before = new Map(known.current.map(segment => [segment.id, segment]))
    known.current = segments
    const concerns = (was: Segment) => was.author === me?.id || was.id === activeId || book.saved().has(was.id)
    segments.forEach((segment, place) => {
      const was = before.get(segment.id)
      if (!was || was.target === segment.target || segment.author === me?.id) return
      const isFromHere = book.all().has(segment.id) || book.saved().get(segment.id)?.etag === segment.etag
      if (isFromHere || !concerns(was)) return
      setOverwritten(all => new Map([[segment.id, was.target ?? ''], ...all]))
      const notice = { versionId, segment, number: place + 1 }
      notifications.show({
        id: noticeOf(segment.id),
        message: <OverwrittenNotice {...notice} goTo={segment.id === activeId ? null : () => activate(segment.id)} />,
      })
    })
  }, [segments])
  // Whoever comes to a segment finds there what was told in passing; whoever leaves it has seen that.
  useEffect(() => {
    if (activeId === undefined) return
    notifications.hide(noticeOf(activeId))
    return () => setOverwritten(all => (all.has(activeId) ? without(all, activeId) : all))
  }, [activeId])
  return overwritten
}

function without(all: ReadonlyMap<string, string>, id: string): ReadonlyMap<string, string> {
  return new Map([...all].filter(([other]) => other !== id))
}
