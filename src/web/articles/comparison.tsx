import { Text, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { read } from '../api/ask.js'
import type { Comparison } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import classes from './submit.module.css'

type Props = { articleId: string; from: string; to: string; language: string }

/** What changed from one revision to another, word by word; what stayed is left out. */
export function ComparisonShown({ articleId, from, to, language }: Props) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    queryKey: ['comparison', articleId, from, to],
    queryFn: ({ signal }) =>
      read<Comparison>(`/v1/articles/${articleId}/revisions/${to}/comparison?with=${from}`, signal),
  })
  if (error) return <Trouble error={error} retry={() => void refetch()} />
  const changed = data?.segments.filter(({ kind }) => kind !== 'same')
  if (changed?.length === 0) return <Text size="sm">{t('article.no-change')}</Text>
  return (
    <div className={`article-text ${classes.source}`} lang={language} dir="auto">
      {changed?.map(segment => (
        <p key={`${segment.before}→${segment.after}`}>
          {wordsOf(segment).map(({ kind, text }, at) => {
            const key = `${at}-${kind}`
            if (kind === 'kept') return <span key={key}>{text}</span>
            const Mark = kind === 'added' ? 'ins' : 'del'
            return (
              <Mark key={key}>
                <VisuallyHidden>{t(`reviews.${kind}`)}</VisuallyHidden>
                {text}
              </Mark>
            )
          })}
        </p>
      ))}
    </div>
  )
}

const tag = /<(?:\/[1-9]\d{0,4}|[1-9]\d{0,4}\/?)>/g

function wordsOf({ kind, words, before, after }: Comparison['segments'][number]) {
  if (words) return words
  const text = (after ?? before ?? '').replace(tag, '')
  return [{ kind: kind === 'removed' ? ('removed' as const) : ('added' as const), text }]
}
