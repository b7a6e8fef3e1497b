import { Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Draft } from './draft.js'
import { SourceBlocks } from './source-blocks.js'
import classes from './submit.module.css'
import type { Seen } from './use-preview.js'

type Props = { seen: Seen | null; draft: Draft; change: (over: Partial<Draft>) => void }

/** How the text will be cut, and what would stay behind. Says nothing where the service cannot tell. */
export function Preview({ seen, draft, change }: Props) {
  const { t, i18n } = useTranslation()
  if (!seen) return <Text c="var(--soft)">{t('submit.no-preview')}</Text>
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  return (
    <section aria-label={t('submit.preview')}>
      <Text size="sm" c="var(--soft)" mb="sm">
        {t('submit.sums', { count: seen.segmentCount, characters: number.format(seen.characters) })}
      </Text>
      {seen.leftOut.length > 0 && (
        <div className={classes.leftOut}>
          <Title order={3} size="h6">
            {t('submit.left-out')}
          </Title>
          <ul>
            {seen.leftOut.map(({ line, text, why, canKeep }, place) => (
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
        segments={seen.blocks.flatMap((block, place) =>
          block.segments.map((piece, at) => {
            const { kind, ordinal } = block
            return { ...piece, id: `${place}-${at}`, block: place, kind, ordinal }
          }),
        )}
      />
    </section>
  )
}
