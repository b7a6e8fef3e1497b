import { Button, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import { type Draft, textOf } from './draft.js'
import { SourceBlocks } from './source-blocks.js'
import classes from './submit.module.css'

type Seen = {
  headline: string
  blocks: { kind: string; level: number | null; segments: { source: string; marks: string[] }[] }[]
  leftOut: { line: number; text: string; why: string; canKeep: boolean }[]
  segmentCount: number
  characters: number
}

/** How the text will be cut, and what would stay behind. Says nothing where the service cannot tell. */
export function Preview({ draft, change }: { draft: Draft; change: (over: Partial<Draft>) => void }) {
  const { t, i18n } = useTranslation()
  const [asked] = useDebouncedValue(draft, 400)
  const body = textOf(asked)
  const { data } = useQuery({
    queryKey: ['preview', body],
    queryFn: async ({ signal }) => (await ask<Seen>('POST', '/v1/previews', { body, signal })).body,
    enabled: body.body.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
  })
  if (!data || draft.body.trim() === '') return <Text c="var(--soft)">{t('submit.no-preview')}</Text>
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  return (
    <section aria-label={t('submit.preview')}>
      <Text size="sm" c="var(--soft)" mb="sm">
        {t('submit.sums', { count: data.segmentCount, characters: number.format(data.characters) })}
      </Text>
      {data.leftOut.length > 0 && (
        <div className={classes.leftOut}>
          <Title order={3} size="h6">
            {t('submit.left-out')}
          </Title>
          <ul>
            {data.leftOut.map(({ line, text, why, canKeep }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several may stand in one line, and none has a state.
              <li key={place}>
                <span lang="de" dir="auto">
                  {text}
                </span>{' '}
                <small>({t(`left-out.${why}`)})</small>{' '}
                {canKeep && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('submit.take-in-line', { text })}
                    onClick={() => change({ keep: [...draft.keep, line] })}
                  >
                    {t('submit.take-in')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <SourceBlocks
        language="de"
        segments={data.blocks.flatMap((block, place) =>
          block.segments.map((piece, at) => ({ ...piece, id: `${place}-${at}`, block: place, kind: block.kind })),
        )}
      />
    </section>
  )
}
