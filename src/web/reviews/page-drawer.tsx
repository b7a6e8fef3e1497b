import { Drawer, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Version } from '../api/types.js'
import classes from './review.module.css'

/** The page as a reader will see it, from the texts that are saved. Nothing in it can act. */
export function PageDrawer({ version, close }: { version: Version; close: () => void }) {
  const { t } = useTranslation()
  const open = version.segments.filter(({ target }) => target === null).length
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="xl"
      title={t('page.title')}
      closeButtonProps={{ 'aria-label': t('decisions.close') }}
    >
      <Text size="sm" c="var(--soft)" mb="sm">
        {open > 0 ? t('page.open', { count: open }) : t('page.about')}
      </Text>
      <iframe
        className={classes.page}
        title={t('page.title')}
        sandbox=""
        src={`/v1/versions/${version.id}/page`}
        lang={version.language}
      />
    </Drawer>
  )
}
