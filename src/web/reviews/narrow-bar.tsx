import { Button, Menu, Progress, VisuallyHidden } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type BarProps, isDone } from './bar.js'
import { BarFrame } from './bar-frame.js'
import { NextStep } from './next-step.js'
import { isUnseen, progressOf } from './progress-of.js'
import classes from './review.module.css'
import { hasTrouble, Saved } from './saved.js'
import { useProgressWords } from './use-progress-words.js'

/** The bar where there is little room: one row with what is done again and again, the rest in a menu. */
export function NarrowBar(props: BarProps) {
  const { version, book, mayDecide, note, open, confirm, nextProblem, nextStep } = props
  const { t } = useTranslation()
  const { words, share } = useProgressWords(version)
  const { segments, confirmed, errors, warnings } = progressOf(version.segments)
  const signs = [`${confirmed}/${segments}`, errors > 0 && `✕ ${errors}`, warnings > 0 && `⚠ ${warnings}`]
  const isInTrouble = useSyncExternalStore(book.subscribe, () => hasTrouble(book.states()))
  const isReady = mayDecide && version.state === 'in_review' && !version.segments.some(isUnseen)
  return (
    <BarFrame className={classes.narrowBar}>
      <Progress.Root size={3} radius={0} className={classes.narrowProgress}>
        <Progress.Section value={share} color="green.8" aria-label={words} />
      </Progress.Root>
      {note}
      {isInTrouble && <Saved book={book} />}
      <div className={classes.narrowRow}>
        <div className={classes.narrowSaid}>
          <span aria-hidden="true" className={classes.narrowSigns}>
            {signs.filter(Boolean).map(sign => (
              <span key={`${sign}`}>{sign}</span>
            ))}
          </span>
          <VisuallyHidden>{words}</VisuallyHidden>
          {!isInTrouble && <Saved book={book} isShort />}
        </div>
        {confirm && (
          <Button size="sm" px="sm" variant={isReady ? 'default' : 'filled'} onClick={confirm}>
            {t('bar.confirm')}
          </Button>
        )}
        {isDone(props) && <NextStep version={version} handle={nextStep} />}
        {isReady ? (
          <Button size="sm" px="sm" color="#1d6b3a" onClick={() => open('approve')}>
            {t('bar.approve')}
          </Button>
        ) : (
          <Button size="sm" px="sm" variant="default" aria-label={t('keys.nextProblem')} onClick={nextProblem}>
            {t('bar.next')}
          </Button>
        )}
        <More {...props} words={words} isReady={isReady} />
      </div>
    </BarFrame>
  )
}

type MoreProps = BarProps & { words: string; isReady: boolean }

/** What is done once in a review, or seldom. */
function More({ version, mayDecide, whyNot, open, confirm, nextProblem, words, isReady }: MoreProps) {
  const { t } = useTranslation()
  const isInReview = version.state === 'in_review'
  return (
    <Menu position="top-end" width={280}>
      <Menu.Target>
        <Button size="sm" px="sm" variant="default" aria-label={t('bar.more')}>
          ⋯
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words}</Menu.Label>
        {isReady && <Menu.Item onClick={nextProblem}>{t('keys.nextProblem')}</Menu.Item>}
        <Menu.Item onClick={() => open('page')}>{t('keys.page')}</Menu.Item>
        <Menu.Item onClick={() => open('jump')}>{t('keys.jump')}</Menu.Item>
        {confirm && <Menu.Item onClick={() => open('find')}>{t('keys.replace')}</Menu.Item>}
        <Menu.Item onClick={() => open('keys')}>{t('bar.keys')}</Menu.Item>
        <Menu.Item component={Link} href="/reviews">
          {t('bar.queue')}
        </Menu.Item>
        {mayDecide && (isInReview || version.state === 'approved') && <Menu.Divider />}
        {mayDecide && whyNot && <Menu.Label className={classes.whyNot}>{whyNot}</Menu.Label>}
        {mayDecide && isInReview && (
          <>
            <Menu.Item onClick={() => open('ask-changes')}>{t('bar.ask-changes')}</Menu.Item>
            <Menu.Item onClick={() => open('approve')}>{t('bar.approve')}</Menu.Item>
          </>
        )}
        {mayDecide && version.state === 'approved' && (
          <Menu.Item onClick={() => open('withdraw')}>{t('bar.withdraw')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
