import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftBook } from './draft-book.js'
import type { DraftState, DraftStates } from './draft-state.js'
import classes from './review.module.css'

type Props = {
  book: DraftBook
  /** In a word or two, where there is no room for more; trouble is never put in short. */
  isShort?: boolean
}

const troubles = ['conflict', 'refused', 'empty', 'signed-out', 'offline'] as const

/** The truth about what is saved: the worst that any draft meets. */
export function Saved({ book, isShort = false }: Props) {
  const { t, i18n } = useTranslation()
  const drafts = useSyncExternalStore(book.subscribe, book.states)
  const isKept = useSyncExternalStore(book.subscribe, () => book.isKept)
  const { savedAt } = book
  const worst = worstOf(drafts, [...troubles, 'saving', 'waiting'])
  const isLosable = !isKept && (worst === 'offline' || worst === 'signed-out' || worst === 'refused')
  const at = savedAt && new Intl.DateTimeFormat(i18n.resolvedLanguage, { timeStyle: 'short' }).format(savedAt)
  const words = worst
    ? isLosable
      ? t('saving.unkept')
      : t(`saving.${worst}`, { count: drafts.size })
    : at
      ? t('saving.saved', { at })
      : t('saving.nothing')
  const inShort = worst === 'saving' || worst === 'waiting' ? t(`drafts.${worst}`) : at && t('saving.short', { at })
  return (
    <div role="status" className={classes.whose}>
      {isShort && !hasTrouble(drafts) ? inShort : words}
    </div>
  )
}

/** True while some words cannot be saved. */
export function hasTrouble(drafts: DraftStates): boolean {
  return worstOf(drafts, troubles) !== undefined
}

function worstOf<Kind extends DraftState['kind']>(drafts: DraftStates, kinds: readonly Kind[]): Kind | undefined {
  const met = [...drafts.values()].map(({ kind }): string => kind)
  return kinds.find(kind => met.includes(kind))
}
