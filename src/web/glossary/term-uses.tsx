import { Button, CloseButton, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Term, TermUse } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { directionOf } from '../shell/direction-of.js'
import entries from '../shell/entries.module.css'
import { ListEnd } from '../shell/list-end.js'
import paper from '../shell/paper.module.css'
import { useList } from '../shell/use-list.js'

/** True if some text may still say the term as it is not to be said any more. */
export function hasOldWords({ targets }: Term): boolean {
  return targets.some(({ former, forbidden }) => former.length + forbidden.length > 0)
}

/** Opens the list of the live texts that use old words of a term. */
export function TermUsesButton({ term, open }: { term: Term; open: () => void }) {
  const { t } = useTranslation()
  if (!hasOldWords(term)) return null
  return (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={t('glossary.uses-open', { term: term.source })}
      onClick={open}
    >
      {t('glossary.uses')}
    </Button>
  )
}

/** The live texts that use old words of a term: what a change of it leaves to be done. */
export function TermUses({ term, forget }: { term: Term; forget: () => void }) {
  const { t } = useTranslation()
  const list = useList<TermUse>(`/v1/glossary/terms/${term.id}/documents`, {})
  return (
    <section className={paper.paper} aria-label={t('glossary.uses-of', { term: term.source })}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <Text fw={600}>{t('glossary.uses-of', { term: term.source })}</Text>
        <CloseButton aria-label={t('glossary.uses-close')} onClick={forget} />
      </Group>
      <ul className={entries.list}>
        {list.items.map(use => (
          <UseShown key={`${use.articleId} ${use.language}`} use={use} />
        ))}
      </ul>
      <ListEnd list={list} none={t('glossary.uses-none')} />
    </section>
  )
}

function UseShown({ use: { articleId, language, headline, count, passages } }: { use: TermUse }) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const inLanguage = { lang: language, dir: directionOf(language) }
  return (
    <li className={entries.entry}>
      <div>
        <Link href={`/articles/${articleId}`} lang="de">
          {headline}
        </Link>{' '}
        · {nameOf(language)}
        {passages.map(({ source, target, words }) => (
          <Text key={source + target} size="sm" component="p" m={0}>
            <bdi {...inLanguage}>
              <Marked text={target} words={words} />
            </bdi>
          </Text>
        ))}
        {count > passages.length && (
          <Text size="sm" c="var(--soft)">
            {t('glossary.uses-more', { count: count - passages.length })}
          </Text>
        )}
      </div>
    </li>
  )
}

function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const plain = text.replace(/<\/?\d+\/?>/g, '')
  const [first] = words.map(word => ({ word, at: plain.indexOf(word) })).filter(({ at }) => at >= 0)
  if (!first) return plain
  return (
    <>
      {plain.slice(0, first.at)}
      <mark>{first.word}</mark>
      {plain.slice(first.at + first.word.length)}
    </>
  )
}
