import { Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Article } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import classes from './articles.module.css'
import { useLanguageName } from './language-name.js'
import { LanguageState } from './language-state.js'

/** One article of the list: its headline, what there is to say of it, and a cell for each language. */
export function ArticleRow({ article, languages }: { article: Article; languages: readonly string[] }) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { id, headline, section, revision, priority, state, revisedAt, sourceLanguage } = article
  return (
    <Table.Tr>
      <Table.Th scope="row" fw="normal" miw={220}>
        {priority === 'breaking' && <span className={classes.breaking}>{t('articles.breaking')}</span>}
        <Link
          href={`/articles/${id}`}
          lang={sourceLanguage}
          className={`${classes.headline} ${state === 'retracted' ? classes.retracted : ''}`}
        >
          {headline}
        </Link>
        <Text size="xs" c="var(--soft)">
          {[section, t('articles.revision', { number: revision })].filter(Boolean).join(' · ')} ·{' '}
          <Moment at={revisedAt} />
        </Text>
      </Table.Th>
      {languages.map(language => (
        <Table.Td
          key={language}
          data-language={article.targetLanguages.includes(language) ? nameOf(language) : undefined}
        >
          <LanguageState article={article} language={language} />
        </Table.Td>
      ))}
    </Table.Tr>
  )
}
