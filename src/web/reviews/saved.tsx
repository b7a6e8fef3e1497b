import { useTranslation } from 'react-i18next'
import type { Draft, DraftBook } from './draft-book.js'
import classes from './review.module.css'

type Drafts = ReadonlyMap<string, Draft>

type Props = {
  drafts: Drafts
  book: Pick<DraftBook, 'savedAt' | 'isKept'>
  /** In a word or two, where there is no room for more; trouble is never put in short. */
  isShort?: boolean
}

const troubles = ['conflict', 'refused', 'empty', 'signed-out', 'offline'] as const

/** The truth about what is saved: the worst that any draft meets. */
export function Saved({ drafts, book: { savedAt, isKept }, isShort = false }: Props) {
  const { t, i18n } = useTranslation()
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
export function hasTrouble(drafts: Drafts): boolean {
  return worstOf(drafts, troubles) !== undefined
}

function worstOf<Kind extends Draft['state']['kind']>(drafts: Drafts, kinds: readonly Kind[]): Kind | undefined {
  const met = [...drafts.values()].map(({ state }): string => state.kind)
  return kinds.find(kind => met.includes(kind))
}
