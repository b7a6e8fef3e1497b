import type { ReactNode } from 'react'
import { may, useMe } from '../api/me.js'
import type { Caller, Version } from '../api/types.js'
import type { Draft } from './draft-book.js'
import { isBarred, WhyNot } from './four-eyes.js'

type Rights = {
  mayDecide: boolean
  mayEdit: boolean
  /** Whether they may end a sentence in this segment, which a revision was quicker than: their words come along. */
  mayEndIn: (segmentId: string | undefined) => boolean
  /** The words of theirs that may still be saved, or come along; none once the version is decided. */
  open: ReadonlyMap<string, Draft>
  /** Why this person may not approve, if they may not. */
  whyNot: ReactNode
}

/** What this person may do in a version as it stands. */
export function useRights(version: Version, drafts: ReadonlyMap<string, Draft>): Rights {
  const { data: me } = useMe()
  const { state, language } = version
  const mayDecide = me ? mayReview(me, language) : false
  return {
    mayDecide,
    mayEdit: mayDecide && (state === 'in_review' || state === 'changes_requested'),
    mayEndIn: id => mayDecide && state === 'superseded' && id !== undefined && drafts.has(id),
    open: state === 'approved' || state === 'withdrawn' ? none : drafts,
    whyNot: mayDecide && state === 'in_review' && isBarred(version, drafts, me) && <WhyNot version={version} me={me} />,
  }
}

const none: ReadonlyMap<string, Draft> = new Map()

function mayReview(me: Caller, language: string): boolean {
  return may(me, 'reviewer') && (me.languages === null || me.languages.includes(language))
}
