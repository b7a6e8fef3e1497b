import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './review.module.css'
import type { useReplaced } from './use-replaced.js'

/** Says what was replaced, for as long as it can be taken back. */
export function ReplacedNote({ replaced, undo, forget }: ReturnType<typeof useReplaced>) {
  const { t } = useTranslation()
  return (
    <div role="status">
      {replaced && (
        <Group gap="xs" className={classes.replaced}>
          <span>
            {replaced.kind === 'replaced'
              ? t('find.replaced', {
                  count: replaced.count,
                  where: t('find.where', { count: replaced.changes.length }),
                })
              : replaced.kept > 0
                ? t('find.undone-but', { count: replaced.kept })
                : t('find.undone')}
          </span>
          {replaced.kind === 'replaced' && (
            <Button size="compact-xs" variant="default" onClick={undo}>
              {t('find.undo')}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" onClick={forget}>
            {t('decisions.close')}
          </Button>
        </Group>
      )}
    </div>
  )
}
