import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../api/types.js'
import classes from './review.module.css'
import { WordDiff } from './word-diff.js'
import { WrittenBy } from './written-by.js'

type Props = { versionId: string; segment: Segment }

/** Says at a segment who put another text there, when, and what that changed. */
export function Overwritten({ versionId, segment, before, language }: Props & { before: string; language: string }) {
  const { t } = useTranslation()
  return (
    <div className={classes.overwritten}>
      <WrittenBy
        versionId={versionId}
        segment={segment}
        words={name => t('overwritten.here', { name })}
        otherwise={t('drafts.conflict')}
      />
      <div>
        <WordDiff before={before} after={segment.target ?? ''} language={language} />
      </div>
    </div>
  )
}

type NoticeProps = Props & {
  number: number
  /** Leads there; null for whoever is there. */
  goTo: (() => void) | null
}

/** The id of what is said in passing about a segment. */
export function noticeOf(segmentId: string): string {
  return `overwritten-${segmentId}`
}

/** Says the same in passing, wherever somebody is in the version. */
export function OverwrittenNotice({ versionId, segment, number, goTo }: NoticeProps) {
  const { t } = useTranslation()
  return (
    <>
      <WrittenBy
        versionId={versionId}
        segment={segment}
        words={name => t('overwritten.in', { name, number })}
        otherwise={t('overwritten.somebody', { number })}
      />
      {goTo && (
        <div>
          <Button size="compact-xs" variant="default" mt={4} onClick={goTo}>
            {t('overwritten.go')}
          </Button>
        </div>
      )}
    </>
  )
}
