import type { ReactNode } from 'react'
import type { Segment } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import { useHistory } from './use-history.js'

type Props = {
  versionId: string
  segment: Segment
  /** Says it of whoever it was. */
  words: (name: string) => string
  /** Said where it is not known who it was, or it was nobody with a name. */
  otherwise: ReactNode
}

/** Who put the text there that a segment has, and when. */
export function WrittenBy({ versionId, segment, words, otherwise }: Props) {
  const written = useHistory(versionId, segment, { isWanted: true }).texts.findLast(({ suggestion }) => !suggestion)
  if (!written?.authorName) return otherwise
  return (
    <>
      {words(written.authorName)} · <Moment at={written.createdAt} />
    </>
  )
}
