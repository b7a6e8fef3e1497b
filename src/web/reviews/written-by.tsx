import type { ReactNode } from 'react'
import type { Segment } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { useHistory } from './use-history.js'

type Props = {
  versionId: string
  segment: Segment
  /** Says it of whoever it was. */
  words: (name: string) => string
  /** Said as long as it is not known who it was. */
  otherwise: ReactNode
}

/** Who wrote the text that a segment has, and when. */
export function WrittenBy({ versionId, segment, words, otherwise }: Props) {
  const written = useHistory(versionId, segment, { isWanted: true }).findLast(({ suggestion }) => !suggestion)
  if (!written) return otherwise
  return (
    <>
      {words(written.authorName ?? written.author)} · <Moment at={written.createdAt} />
    </>
  )
}
