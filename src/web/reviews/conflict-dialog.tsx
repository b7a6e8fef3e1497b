import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Draft } from './draft-book.js'
import classes from './review.module.css'
import { TextWithTags } from './text-with-tags.js'
import { WordDiff } from './word-diff.js'
import { WrittenBy } from './written-by.js'

type Props = {
  versionId: string
  draft: Draft
  language: string
  resolve: (text: 'mine' | 'theirs' | 'both') => void
}

/** Two people wrote in one segment: both texts, and the choice. Nothing is lost until it is made. */
export function ConflictDialog({ versionId, draft, language, resolve }: Props) {
  const { t } = useTranslation()
  if (draft.state.kind !== 'conflict') return null
  const { theirs, isOfRevision } = draft.state
  const by = isOfRevision ? 'revision' : 'somebody'
  const theirText = theirs.target ?? ''
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t(`conflict.title-${by}`)}
      size="lg"
      centered
    >
      {/* Not a button: whoever is in the middle of typing would choose with the next space. */}
      <Text size="sm" mb="md" tabIndex={-1} data-autofocus className={classes.quiet}>
        {t(`conflict.text-${by}`)}
      </Text>
      <div className={classes.twoTexts}>
        <section>
          <Text size="sm" fw={600}>
            {isOfRevision ? (
              t('conflict.theirs-now')
            ) : (
              <WrittenBy
                versionId={versionId}
                segment={theirs}
                words={name => t('conflict.theirs-by', { name })}
                otherwise={t('conflict.theirs')}
              />
            )}
          </Text>
          <TextWithTags text={theirText} language={language} className={classes.said} />
        </section>
        <section>
          <Text size="sm" fw={600}>
            {t('conflict.mine')}
          </Text>
          <WordDiff before={theirText} after={draft.target} language={language} />
        </section>
      </div>
      <Group justify="end" mt="lg">
        <Button variant="default" onClick={() => resolve('theirs')}>
          {t(`conflict.take-theirs-${by}`)}
        </Button>
        <Button variant="default" onClick={() => resolve('both')}>
          {t('conflict.merge')}
        </Button>
        <Button onClick={() => resolve('mine')}>{t('conflict.take-mine')}</Button>
      </Group>
    </Modal>
  )
}
