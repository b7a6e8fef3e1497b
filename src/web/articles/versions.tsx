import { Group, Table, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Article } from '../api/types.js'
import { DecisionShown } from '../shell/decision-shown.js'
import { GlossarySign } from '../shell/glossary-sign.js'
import { TestEngine } from '../shell/test-engine.js'
import { useLanguageName } from './language-name.js'
import { LanguageState } from './language-state.js'
import classes from './submit.module.css'

type Counts = { openErrors?: number; openWarnings?: number }

/** What has become of the article in each language, and the ways to review it and to what readers have. */
export function Versions({ article }: { article: Article }) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  return (
    <section className={classes.paper} aria-labelledby="versions">
      <Title id="versions" order={2} size="h5">
        {t('article.versions')}
      </Title>
      <Table verticalSpacing="sm" className={classes.versions}>
        <Table.Tbody>
          {article.versions.map(version => {
            const { openErrors = 0, openWarnings = 0 } = version as typeof version & Counts
            const live = article.live.find(({ language }) => language === version.language)
            return (
              <Table.Tr key={version.language}>
                <Table.Th scope="row">{nameOf(version.language)}</Table.Th>
                <Table.Td>
                  <LanguageState article={article} language={version.language} t={t} />
                  <Text size="xs" c="var(--soft)">
                    {[
                      openErrors > 0 && t('bar.errors', { count: openErrors }),
                      openWarnings > 0 && t('bar.warnings', { count: openWarnings }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                  <TestEngine provider={version.provider} />
                  <GlossarySign told={version.glossary} />
                  <DecisionShown decision={version.decision} />
                </Table.Td>
                <Table.Td>
                  <Group gap="md">
                    {version.id && version.state !== 'drafting' && (
                      <Link href={`/reviews/${version.id}`}>
                        {t(article.state === 'retracted' ? 'article.see-version' : 'article.review')}
                      </Link>
                    )}
                    {live && (
                      <a href={`/v1/content/${version.language}/${article.id}.html`} target="_blank" rel="noreferrer">
                        {t('article.delivered')}
                      </a>
                    )}
                  </Group>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
