import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { may, useMe } from '../api/me.js'
import type { Caller, Finding, Segment, Version } from '../api/types.js'
import { Chip } from '../shell/chip.js'
import { directionOf } from '../shell/direction-of.js'
import { Trouble } from '../shell/trouble.js'
import { useTitle } from '../shell/use-title.js'
import { Aside } from './aside.js'
import { Assignment } from './assignment.js'
import { Bar } from './bar.js'
import { ConflictDialog } from './conflict-dialog.js'
import type { Decision } from './decision-buttons.js'
import { DecisionDialog } from './decision-dialog.js'
import { FindDialog } from './find-dialog.js'
import { isBarred, WhyNot } from './four-eyes.js'
import { GlossarySign } from './glossary-sign.js'
import { JumpDialog } from './jump-dialog.js'
import { KeysSheet } from './keys-sheet.js'
import { PageDrawer } from './page-drawer.js'
import classes from './review.module.css'
import { Sheet } from './sheet.js'
import { useReview } from './use-review.js'
import { useReviewKeys } from './use-review-keys.js'
import { useVersion } from './use-version.js'
import { WaiveDialog } from './waive-dialog.js'

/** The review of a version, loaded or not. */
export default function Review({ versionId }: { versionId: string }) {
  const { version, drafts, book, refetch } = useVersion(versionId)
  if (version.isError && !version.data) return <Trouble error={version.error} retry={() => void refetch()} />
  if (!version.data) return null
  return <ReviewOf version={version.data} drafts={drafts} book={book} />
}

/** What lies over the review. */
export type Open = Decision | 'find' | 'jump' | 'keys' | 'page' | { waive: Finding } | null
type Props = { version: Version } & Pick<ReturnType<typeof useVersion>, 'drafts' | 'book'>

/** Source and target side by side, all there is to know of the active segment, and the decision below. */
function ReviewOf({ version, drafts, book }: Props) {
  useTitle(`${version.headline} (${version.language})`)
  const [open, setOpen] = useState<Open>(null)
  const { data: me } = useMe()
  const mayDecide = me ? mayReview(me, version.language) : false
  const whyNot = mayDecide && version.state === 'in_review' && isBarred(version, drafts, me) && (
    <WhyNot version={version} me={me} />
  )
  const mayEdit = mayDecide && (version.state === 'in_review' || version.state === 'changes_requested')
  const review = useReview({ version, drafts, book, mayEdit })
  const { active, put, languages } = review
  // The field first; what is beside it a moment later.
  const told = useDeferredValue(active, undefined)
  const close = () => {
    setOpen(null)
    // Back to where the words are, once the dialog is gone.
    setTimeout(() => review.editor.current?.focus())
  }
  const conflict = version.segments.find(({ id }) => drafts.get(id)?.state.kind === 'conflict')

  useReviewKeys({
    review,
    isFree: open === null && !conflict,
    mayApprove: version.state === 'in_review' && mayDecide,
    setOpen,
  })

  return (
    <>
      <Head version={version} mayAssign={mayDecide} />
      <div className={classes.layout}>
        <Sheet version={version} drafts={drafts} review={review} mayEdit={mayEdit} languages={languages} />
        {told && (
          <Aside
            key={told.id}
            versionId={version.id}
            segment={told}
            text={review.textOf(told)}
            mayEdit={mayEdit}
            languages={languages}
            put={put}
            insert={review.insert}
            waive={finding => setOpen({ waive: finding })}
          />
        )}
      </div>
      <Bar
        version={version}
        drafts={drafts}
        savedAt={book.savedAt}
        mayDecide={mayDecide}
        whyNot={whyNot}
        decide={setOpen}
        confirm={mayEdit && active ? () => void review.confirm() : null}
        nextProblem={review.nextProblem}
        help={() => setOpen('keys')}
        preview={() => setOpen('page')}
      />
      {open === 'page' && <PageDrawer version={version} close={close} />}
      {open === 'keys' && <KeysSheet close={close} />}
      {open === 'jump' && <JumpDialog count={version.segments.length} jump={review.jump} close={close} />}
      {open === 'find' && (
        <FindDialog segments={version.segments} textOf={review.textOf} write={review.write} close={close} />
      )}
      {(open === 'approve' || open === 'ask-changes' || open === 'withdraw') && (
        <DecisionDialog
          version={version}
          decision={open}
          whyNot={whyNot}
          book={book}
          close={close}
          jump={review.activate}
        />
      )}
      {typeof open === 'object' && open && <WaiveDialog versionId={version.id} finding={open.waive} close={close} />}
      {conflict && <Conflict segment={conflict} drafts={drafts} book={book} language={languages.target} done={close} />}
    </>
  )
}

function mayReview(me: Caller, language: string): boolean {
  return may(me, 'reviewer') && (me.languages === null || me.languages.includes(language))
}

type ConflictProps = { segment: Segment; language: string; done: () => void } & Pick<Props, 'drafts' | 'book'>

function Conflict({ segment, drafts, book, language, done }: ConflictProps) {
  const draft = drafts.get(segment.id)
  if (!draft) return null
  const resolve = (text: 'mine' | 'theirs' | 'both') => {
    const theirs = draft.state.kind === 'conflict' ? draft.state.theirs.target : null
    if (text === 'both') book.write(segment, `${theirs ?? ''} ${draft.target}`)
    void book.resolve(segment.id, text === 'theirs' ? 'theirs' : 'mine').then(done)
  }
  return <ConflictDialog draft={draft} language={language} resolve={resolve} />
}

/** What is reviewed, into which language, and how it stands. */
function Head({ version, mayAssign }: { version: Version; mayAssign: boolean }) {
  const { t, i18n } = useTranslation()
  const target = version.segments.find(({ kind }) => kind === 'headline')?.target
  const language = new Intl.DisplayNames(i18n.resolvedLanguage, { type: 'language' }).of(version.language)
  const { state } = version
  const tone =
    state === 'approved' ? 'ok' : state === 'changes_requested' ? 'warn' : state === 'in_review' ? 'ask' : 'plain'
  return (
    <>
      <Group mb="md" align="end" gap="sm">
        <div style={{ flex: '1 1 320px' }}>
          <span className={classes.whose}>
            {[
              language,
              version.section,
              t('articles.revision', { number: version.revision }),
              version.fourEyes && mayAssign && t('four-eyes.beforehand'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <Title order={1} size="h3" className="article-text">
            <span lang={version.sourceLanguage}>{version.headline}</span>
            {target && (
              <span style={{ color: 'var(--soft)', fontWeight: 400 }}>
                {' → '}
                <bdi lang={version.language} dir={directionOf(version.language)}>
                  {target.replace(/<[^<>]*>/g, '')}
                </bdi>
              </span>
            )}
          </Title>
        </div>
        {version.priority === 'breaking' && <Chip tone="error">{t('articles.breaking')}</Chip>}
        {version.provider === 'pseudo' && <Chip tone="warn">{t('reviews.pseudo')}</Chip>}
        {version.glossary && version.glossary.texts > 0 && <GlossarySign {...version.glossary} />}
        <Chip tone={tone}>{t(`version-states.${state}`)}</Chip>
        <Assignment version={version} mayAssign={mayAssign} />
        <Button component="a" variant="default" size="xs" href={`/articles/${version.articleId}`}>
          {t('reviews.article')}
        </Button>
      </Group>
      {version.supersededBy && (
        <Text role="status" c="var(--warn)" mb="sm">
          {t('reviews.superseded-means', { number: version.revision })}{' '}
          <Anchor component={Link} href={`/reviews/${version.supersededBy.versionId}`}>
            {t('reviews.to-newer', { number: version.supersededBy.revision })}
          </Anchor>
        </Text>
      )}
      {version.isRetracted && (
        <Text role="status" c="var(--error)" mb="sm">
          {t('reviews.retracted-means')}
        </Text>
      )}
    </>
  )
}
