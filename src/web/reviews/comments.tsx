import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import { Moment } from '../shell/moment.js'
import { sendWithKey } from '../shell/send-with-key.js'
import { Trouble } from '../shell/trouble.js'
import type { Begun } from './comment-book.js'
import { KeyCap } from './key-cap.js'
import { shortcutOf } from './keys.js'
import classes from './review.module.css'
import type { About } from './use-about.js'
import { useCommentBook } from './use-comment-book.js'
import { useComments } from './use-comments.js'

type Props = Pick<About, 'versionId' | 'isToComment' | 'commenting' | 'leaveComment'> & { segmentId: string }

/** What people say to each other about a segment, and about the version as a whole. */
export function Comments({ versionId, segmentId, isToComment, commenting, leaveComment }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { comments, trouble, refetch, queryKey, address } = useComments(versionId)
  const { book, begun } = useCommentBook(versionId)
  const text = begun.get(segmentId)?.text ?? ''
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!isToComment) return
    field.current?.focus()
    commenting()
  }, [isToComment, commenting])
  const again = () => queries.invalidateQueries({ queryKey })
  const say = useMutation({
    mutationFn: ({ text, once }: Begun) => ask('POST', address, { body: { text, segmentId }, once }),
    onSuccess: (_, sent) => {
      if (book.all().get(segmentId)?.once === sent.once) {
        book.write(segmentId, '')
        if (document.activeElement === field.current) leaveComment()
      }
      return again()
    },
  })
  const resolve = useMutation({
    mutationFn: (id: string) => ask('PUT', `${address}/${id}/resolution`),
    onSuccess: again,
  })
  const said = comments.filter(comment => comment.segmentId === null || comment.segmentId === segmentId)
  return (
    <section className={classes.card}>
      <h2>
        {t('reviews.comments')}
        <KeyCap of="comment" />
      </h2>
      {trouble && <Trouble error={trouble} retry={() => void refetch()} />}
      <ul className={classes.list}>
        {said.map(comment => (
          <li key={comment.id} className={comment.resolvedAt ? classes.whose : undefined}>
            <b>{comment.authorName}</b> <Moment at={comment.createdAt} />
            <div className={classes.said}>{comment.text}</div>
            {comment.resolvedAt ? (
              t('reviews.resolved')
            ) : (
              <Button
                size="compact-xs"
                variant="subtle"
                loading={resolve.isPending && resolve.variables === comment.id}
                onClick={() => resolve.mutate(comment.id)}
              >
                {t('reviews.resolve')}
              </Button>
            )}
            {resolve.isError && resolve.variables === comment.id && <Trouble error={resolve.error} />}
          </li>
        ))}
      </ul>
      <form
        onSubmit={event => {
          event.preventDefault()
          const said = begun.get(segmentId)
          if (said?.text.trim()) say.mutate(said)
        }}
      >
        <Textarea
          ref={field}
          aria-keyshortcuts={shortcutOf('comment')}
          label={t('reviews.comment')}
          rows={1}
          classNames={{ input: classes.growing }}
          maxLength={5_000}
          value={text}
          onChange={event => book.write(segmentId, event.currentTarget.value)}
          onKeyDown={sendWithKey}
        />
        {say.isError && <Trouble error={say.error} />}
        <Button
          type="submit"
          size="compact-sm"
          variant="default"
          mt={6}
          disabled={!text.trim()}
          loading={say.isPending}
        >
          {t('reviews.say')}
        </Button>
      </form>
    </section>
  )
}
