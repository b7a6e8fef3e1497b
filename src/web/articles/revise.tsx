import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ask, read } from '../api/ask.js'
import type { Article, Revision } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { WaitingScreen } from '../shell/waiting.js'
import { uniqueKey } from '../unique-key.js'
import { draftOf } from './draft.js'
import { ReviseForm } from './revise-form.js'

/** What an article was when somebody began to revise it: the text to go on from, and what the change depends on. */
async function readStart(articleId: string) {
  const { body: article, etag } = await ask<Article>('GET', `/v1/articles/${articleId}`)
  const revision = await read<Revision>(`/v1/articles/${articleId}/revisions/${article.revision}`)
  return { article, etag, revision }
}

/** Where an article's text is changed; it goes on from what was said last. */
export default function Revise({ articleId }: { articleId: string }) {
  // Asked once: what others do meanwhile must not change what this form depends on.
  const [once] = useState(uniqueKey)
  const { data, error, refetch } = useQuery({
    queryKey: ['me-revising', articleId, once],
    queryFn: () => readStart(articleId),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  const start = useMemo(() => {
    if (!data) return null
    const { format, body = '', headline, kicker, teaser } = data.revision.input ?? {}
    const heads = { headline: headline ?? '', kicker: kicker ?? '', teaser: teaser ?? '' }
    return draftOf(data.article, data.revision, { body, ...heads, ...(format && format !== 'docx' ? { format } : {}) })
  }, [data])
  if (error) return <Trouble error={error} retry={() => void refetch()} />
  if (!data || !start) return <WaitingScreen />
  return <ReviseForm article={data.article} etag={data.etag} start={start} hasInput={Boolean(data.revision.input)} />
}
