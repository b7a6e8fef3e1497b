import { useTranslation } from 'react-i18next'
import type { Caller, Segment, Version } from '../api/types.js'
import type { Draft } from './draft-book.js'

/** More names than these nobody reads. */
const named = 3

type Drafts = ReadonlyMap<string, Draft>

/** True if this person wrote in the version, or is about to, and so leaves approving it to somebody else. */
export function isBarred({ fourEyes, segments }: Version, drafts: Drafts, me: Caller | null | undefined): boolean {
  if (!fourEyes || !me) return false
  if (segments.some(({ id, target }) => (drafts.get(id)?.target ?? target) !== target)) return true
  // What was saved from this screen is known here before the version is asked for anew.
  const isMine = ({ origin, author }: Segment) => origin === 'human' && author === me.id
  return fourEyes.editors.includes(me.id) || segments.some(isMine)
}

/** Why this person may not approve, and who may instead. */
export function WhyNot({ version: { fourEyes }, me }: { version: Version; me: Caller | null | undefined }) {
  const { t, i18n } = useTranslation()
  const others = (fourEyes?.approvers ?? []).filter(({ id }) => id !== me?.id).map(({ name }) => name)
  if (others.length === 0) return t('four-eyes.nobody')
  const rest = others.length - named
  const shown = rest > 1 ? [...others.slice(0, named), t('four-eyes.others', { count: rest })] : others
  const names = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'disjunction' }).format(shown)
  return t('four-eyes.another', { names })
}
