import { type ReactNode, useSyncExternalStore } from 'react'
import { may, useMe } from '../api/me.js'
import type { Caller, Version } from '../api/types.js'
import type { DraftBook } from './draft-book.js'
import { isBarred, WhyNot } from './four-eyes.js'

type Rights = {
  mayDecide: boolean
  mayEdit: boolean
  /** Whether they may end a sentence that they are in, which a revision was quicker than: their words come along. */
  mayEnd: boolean
  /** True once words can neither be saved nor come along. */
  isTooLate: boolean
  /** Why this person may not approve, if they may not. */
  whyNot: ReactNode
}

/** What this person may do in a version as it stands. */
export function useRights(version: Version, book: DraftBook): Rights {
  const { data: me } = useMe()
  const { state, language } = version
  const isBarredNow = useSyncExternalStore(book.subscribe, () => isBarred(version, book.all(), me))
  const mayDecide = me ? mayReview(me, language) : false
  return {
    mayDecide,
    mayEdit: mayDecide && (state === 'in_review' || state === 'changes_requested'),
    mayEnd: mayDecide && state === 'superseded',
    isTooLate: state === 'approved' || state === 'withdrawn',
    whyNot: mayDecide && state === 'in_review' && isBarredNow && <WhyNot version={version} me={me} />,
  }
}

function mayReview(me: Caller, language: string): boolean {
  return may(me, 'reviewer') && (me.languages === null || me.languages.includes(language))
}
