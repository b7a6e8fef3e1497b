import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ask } from '../api/ask.js'
import type { MemoryUnit } from '../api/types.js'
import { TextWithTags } from '../reviews/text-with-tags.js'
import { Confirm } from '../shell/confirm.js'
import { ListEnd } from '../shell/list-end.js'
import { Moment } from '../shell/moment.js'
import { useList } from '../shell/use-list.js'
import { findWords } from './find-words.js'
import classes from './memory.module.css'

type Filter = { to: string; q: string }

/** What the memory holds for a language, the newest first, or what of it has these words. */
export function Units({ filter, isAdmin }: { filter: Filter; isAdmin: boolean }) {
  const { t } = useTranslation()
  const list = useList<MemoryUnit>('/v1/memory', filter)
  return (
    <section aria-label={t('memory.units')} aria-busy={list.isFetching}>
      {list.items.length > 0 && (
        <ul className={classes.list}>
          {list.items.map(unit => (
            <UnitShown key={unit.id} unit={unit} filter={filter} isAdmin={isAdmin} />
          ))}
        </ul>
      )}
      <ListEnd list={list} none={t(filter.q ? 'memory.none-found' : 'memory.none')} />
    </section>
  )
}

type UnitProps = { unit: MemoryUnit; filter: Filter; isAdmin: boolean }

function UnitShown({ unit, filter: { to, q }, isAdmin }: UnitProps) {
  const { t } = useTranslation()
  const { id, source, target } = unit
  const said = (text: string, language: string) => (
    <TextWithTags text={text} marks={findWords(text, q)} language={language} className={classes.text} />
  )
  return (
    <li className={classes.unit}>
      <div className={classes.texts}>
        {said(source, 'de')}
        {said(target, to)}
      </div>
      <div className={classes.origin}>
        <Origin unit={unit} />
        {isAdmin && (
          <Confirm
            act={t('memory.delete')}
            label={t('memory.delete-which', { name: source })}
            means={t('memory.delete-means', { source })}
            run={() => ask('DELETE', `/v1/memory/${id}`)}
          />
        )}
      </div>
    </li>
  )
}

function Origin({ unit: { article, imported, approvedByName: name, approvedAt } }: { unit: MemoryUnit }) {
  const { t } = useTranslation()
  return (
    <span>
      {t(imported ? 'memory.imported-by' : 'memory.approved-by', { name })} · <Moment at={approvedAt} />
      {imported && ` · ${t('memory.from-file', { file: imported.file })}`}
      {article && (
        <>
          {' · '}
          <Link href={`/articles/${article.id}`}>{article.headline || t('memory.article')}</Link>
        </>
      )}
    </span>
  )
}
