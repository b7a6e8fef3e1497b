import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Version } from '../api/types.js'
import { Chip } from '../shell/chip.js'
import { DecisionShown } from '../shell/decision-shown.js'
import { directionOf } from '../shell/direction-of.js'
import { GlossarySign } from '../shell/glossary-sign.js'
import { TestEngine } from '../shell/test-engine.js'
import { Assignment } from './assignment.js'
import { EarlierRequest } from './earlier-request.js'
import classes from './review.module.css'

/** What is reviewed, into which language, and how it stands; no key press changes it. */
export const Head = memo(function Head({ version, mayAssign }: { version: Version; mayAssign: boolean }) {
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
        <TestEngine provider={version.provider} />
        <GlossarySign told={version.glossary} />
        <Chip tone={tone}>{t(`version-states.${state}`)}</Chip>
        <Assignment version={version} mayAssign={mayAssign} />
        <Button component="a" variant="default" size="xs" href={`/articles/${version.articleId}`}>
          {t('reviews.article')}
        </Button>
      </Group>
      {version.supersededBy && (
        <Text role="status" c="var(--warn)" mb="sm">
          {t('reviews.superseded-means', { number: version.revision })}{' '}
          <Anchor
            component={Link}
            c="var(--ask)"
            underline="always"
            href={`/reviews/${version.supersededBy.versionId}`}
          >
            {t('reviews.to-newer', { number: version.supersededBy.revision })}
          </Anchor>
        </Text>
      )}
      <EarlierRequest request={version.earlierRequest} />
      <DecisionShown decision={version.decisions.at(-1)} />
      {version.isRetracted && (
        <Text role="status" c="var(--error)" mb="sm">
          {t('reviews.retracted-means')}
        </Text>
      )}
    </>
  )
})
