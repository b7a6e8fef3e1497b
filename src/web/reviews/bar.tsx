import { Button, Group, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Version } from '../api/types.js'
import { type Decision, DecisionButtons } from './decision-buttons.js'
import type { Draft } from './draft-book.js'
import { keyCap, keys } from './keys.js'
import { progressOf } from './progress-of.js'
import classes from './review.module.css'

const whyNotId = 'why-not'

type Props = {
  version: Version
  drafts: ReadonlyMap<string, Draft>
  savedAt: Date | null
  mayDecide: boolean
  /** Why this person may not approve, if they may not. */
  whyNot: ReactNode
  /** What was done last and can be taken back. */
  note: ReactNode
  decide: (decision: Decision) => void
  /** Null where nothing can be confirmed. */
  confirm: (() => void) | null
  nextProblem: () => void
  help: () => void
  preview: () => void
}

/** How far the review is, whether every word is saved, and the decisions. */
export function Bar({
  version,
  drafts,
  savedAt,
  mayDecide,
  whyNot,
  note,
  decide,
  confirm,
  nextProblem,
  help,
  preview,
}: Props) {
  const { t } = useTranslation()
  const { segments, confirmed, errors, warnings, rechecks } = progressOf(version.segments)
  const share = (count: number) => (segments === 0 ? 0 : (100 * count) / segments)
  const label = [
    t('bar.confirmed', { count: confirmed, segments }),
    errors > 0 && t('bar.errors', { count: errors }),
    warnings > 0 && t('bar.warnings', { count: warnings }),
    rechecks > 0 && t('bar.rechecks', { count: rechecks }),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <footer className={classes.bar}>
      <Progress.Root size="md" w={180}>
        <Progress.Section value={share(confirmed)} color="green.8" aria-label={label} />
      </Progress.Root>
      <div>
        <div>{label}</div>
        <Saved drafts={drafts} savedAt={savedAt} />
        {note}
        {whyNot && (
          <div id={whyNotId} className={classes.whyNot}>
            {whyNot}
          </div>
        )}
      </div>
      <Group gap="xs">
        {confirm && (
          <Button variant="default" size="sm" onClick={confirm}>
            {t('bar.confirm')}
            <span className={classes.keyCap}>{keyCap(keys.confirm)}</span>
          </Button>
        )}
        <Button variant="default" size="sm" onClick={nextProblem}>
          {t('keys.nextProblem')}
          <span className={classes.keyCap}>{keyCap(keys.nextProblem)}</span>
        </Button>
        <Button variant="default" size="sm" onClick={preview}>
          {t('keys.page')}
        </Button>
        <Button variant="default" size="sm" onClick={help} className={classes.forKeyboards}>
          {t('bar.keys')}
          <span className={classes.keyCap}>{keyCap(keys.sheet)}</span>
        </Button>
        {confirm === null && version.state !== 'in_review' && (
          <Button component={Link} href="/reviews" variant="default" size="sm" autoFocus>
            {t('bar.queue')}
          </Button>
        )}
        {mayDecide && <DecisionButtons version={version} decide={decide} whyNot={whyNot ? whyNotId : undefined} />}
      </Group>
    </footer>
  )
}

/** The truth about what is saved: the worst that any draft meets. */
function Saved({ drafts, savedAt }: { drafts: ReadonlyMap<string, Draft>; savedAt: Date | null }) {
  const { t, i18n } = useTranslation()
  const states = [...drafts.values()].map(({ state }) => state.kind)
  const worst = (['conflict', 'refused', 'signed-out', 'offline', 'saving', 'waiting'] as const).find(kind =>
    states.includes(kind),
  )
  const at = savedAt && new Intl.DateTimeFormat(i18n.resolvedLanguage, { timeStyle: 'short' }).format(savedAt)
  return (
    <div role="status" className={classes.whose}>
      {worst ? t(`saving.${worst}`, { count: drafts.size }) : at ? t('saving.saved', { at }) : t('saving.nothing')}
    </div>
  )
}
