import { Group, Progress } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import { BarFrame } from './bar-frame.js'
import { DecisionButtons } from './decision-buttons.js'
import type { DraftBook } from './draft-book.js'
import { KeyButton } from './key-button.js'
import type { Open } from './layers.js'
import { NextStep } from './next-step.js'
import classes from './review.module.css'
import { Saved } from './saved.js'
import { useProgressWords } from './use-progress-words.js'

const whyNotId = 'why-not'

/** What either bar shows and lets be done. */
export type BarProps = {
  version: Version
  book: DraftBook
  mayDecide: boolean
  /** Why this person may not approve, if they may not. */
  whyNot: ReactNode
  /** What was done last and can be taken back. */
  note: ReactNode
  open: (layer: Open) => void
  /** Null where nothing can be confirmed. */
  confirm: (() => void) | null
  nextProblem: () => void
  /** The way on, where nothing is left to do. */
  nextStep: Ref<HTMLAnchorElement>
}

/** True if nothing is left to do for this person. */
export function isDone({ version, confirm }: Pick<BarProps, 'version' | 'confirm'>): boolean {
  return confirm === null && version.state !== 'in_review'
}

/** How far the review is, whether every word is saved, and the decisions. */
export function Bar(props: BarProps) {
  const { version, book, mayDecide, whyNot, note, open, confirm, nextProblem, nextStep } = props
  const { t } = useTranslation()
  const { words, share } = useProgressWords(version)
  return (
    <BarFrame className={classes.bar}>
      <Progress.Root size="md" w={90}>
        <Progress.Section value={share} color="green.8" aria-label={words} />
      </Progress.Root>
      <div>
        <div>{words}</div>
        <Saved book={book} />
        {note}
      </div>
      <Group gap="xs">
        {confirm && (
          <KeyButton of="confirm" onClick={confirm}>
            {t('bar.confirm')}
          </KeyButton>
        )}
        <KeyButton of="nextProblem" onClick={nextProblem}>
          {t('keys.nextProblem')}
        </KeyButton>
        <KeyButton of="page" isBare onClick={() => open('page')}>
          {t('keys.page')}
        </KeyButton>
        <KeyButton of="sheet" onClick={() => open('keys')}>
          {t('bar.keys')}
        </KeyButton>
        {isDone(props) && <NextStep version={version} handle={nextStep} />}
        {mayDecide && <DecisionButtons version={version} decide={open} whyNot={whyNot ? whyNotId : undefined} />}
      </Group>
      {whyNot && (
        <div id={whyNotId} className={classes.whyNot}>
          {whyNot}
        </div>
      )}
    </BarFrame>
  )
}
