import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from './go-to.js'

type Props = { list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> } }

/** The way to more of the list that stands before it; with the last of it the keyboard goes on to what came. */
export function ShowMore({ list: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  const lastSeen = useRef<Element>(undefined)
  useEffect(() => {
    const next = lastSeen.current?.nextElementSibling
    if (!hasNextPage && document.activeElement === document.body && next instanceof HTMLElement) goTo(next)
  }, [hasNextPage])
  if (!hasNextPage) return null
  const more = () => {
    lastSeen.current = [...(button.current?.previousElementSibling?.querySelectorAll(rows) ?? [])].at(-1)
    void fetchNextPage()
  }
  return (
    <Button ref={button} variant="default" mt="md" loading={isFetchingNextPage} onClick={more}>
      {t('articles.more')}
    </Button>
  )
}

const rows = ':scope > li, tbody > tr'
