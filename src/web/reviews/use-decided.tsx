import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { useMe } from '../api/me.js'
import type { Version } from '../api/types.js'
import { DecisionShown } from '../shell/decision-shown.js'

/** Tells whoever is in the middle of a version what somebody else decided about it, until they put it away. */
export function useDecided({ decisions }: Version): void {
  const { data: me } = useMe()
  const known = useRef(decisions.length)
  const told = useRef('')
  useEffect(() => {
    const last = decisions.at(-1)
    const isNew = decisions.length > known.current
    known.current = decisions.length
    if (!last || !isNew) return
    // What was decided before counts no more.
    notifications.hide(told.current)
    if (last.decidedBy === me?.id) return
    told.current = notifications.show({ autoClose: false, message: <DecisionShown decision={last} /> })
  }, [decisions, me?.id])
  useEffect(() => () => void notifications.hide(told.current), [])
}
