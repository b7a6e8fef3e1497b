import type { TFunction } from 'i18next'
import { memo } from 'react'
import { Link } from 'wouter'
import type { Article } from '../api/types.js'
import { Moment } from '../shell/moment.js'
import classes from './articles.module.css'
import { LanguageState } from './language-state.js'

type Props = {
  article: Article
  languages: readonly string[]
  nameOf: (language: string) => string
  t: TFunction
}

/**
 * One article of the list: its headline, what there is to say of it, and a cell for each language. A list has a
 * thousand of them: they are made of plain elements, and only those that changed are made anew.
 */
export const ArticleRow = memo(function ArticleRow({ article, languages, nameOf, t }: Props) {
  const { id, headline, section, revision, priority, state, revisedAt, sourceLanguage } = article
  return (
    <tr>
      <th scope="row">
        {priority === 'breaking' && <span className={classes.breaking}>{t('articles.breaking')}</span>}
        <Link
          href={`/articles/${id}`}
          lang={sourceLanguage}
          className={`${classes.headline} ${state === 'retracted' ? classes.retracted : ''}`}
        >
          {headline}
        </Link>
        <div className={classes.about}>
          {[section, t('articles.revision', { number: revision })].filter(Boolean).join(' · ')} ·{' '}
          <Moment at={revisedAt} />
        </div>
      </th>
      {languages.map(language => (
        <td key={language} data-language={article.targetLanguages.includes(language) ? nameOf(language) : undefined}>
          <LanguageState article={article} language={language} t={t} />
        </td>
      ))}
    </tr>
  )
})
