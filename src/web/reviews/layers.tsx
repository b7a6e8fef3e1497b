import type { ReactNode } from 'react'
import type { Finding, Version } from '../api/types.js'
import type { Decision } from './decision-buttons.js'
import { DecisionDialog } from './decision-dialog.js'
import type { DraftBook } from './draft-book.js'
import { FindDialog } from './find-dialog.js'
import type { Change } from './hits.js'
import { JumpDialog } from './jump-dialog.js'
import { KeysSheet } from './keys-sheet.js'
import { PageDrawer } from './page-drawer.js'
import type { useReview } from './use-review.js'
import { WaiveDialog } from './waive-dialog.js'

/** What lies over the review. */
export type Open = Decision | 'find' | 'jump' | 'keys' | 'page' | { waive: Finding } | null

type Props = {
  version: Version
  open: Open
  whyNot: ReactNode
  review: ReturnType<typeof useReview>
  mayEdit: boolean
  mayDecide: boolean
  book: DraftBook
  replace: (count: number, changes: Change[]) => void
  close: () => void
}

/** The dialogs of the review, one at a time. */
export function Layers({ version, open, whyNot, review, mayEdit, mayDecide, book, replace, close }: Props) {
  const { segments } = version
  if (open === null) return null
  if (open === 'page') return <PageDrawer version={version} close={close} />
  if (open === 'keys') return <KeysSheet mayEdit={mayEdit} mayDecide={mayDecide} close={close} />
  if (open === 'jump') return <JumpDialog count={segments.length} jump={review.jump} close={close} />
  if (open === 'find')
    return (
      <FindDialog segments={segments} review={review} mayEdit={mayEdit} book={book} replace={replace} close={close} />
    )
  if (typeof open === 'object') return <WaiveDialog versionId={version.id} finding={open.waive} close={close} />
  return (
    <DecisionDialog
      version={version}
      decision={open}
      whyNot={whyNot}
      book={book}
      close={close}
      jump={review.activate}
    />
  )
}
