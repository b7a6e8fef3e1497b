import { Drawer } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The page as its readers will see it, shut off from everything here. */
export function PreviewDrawer({ versionId, etag, close }: { versionId: string; etag: string; close: () => void }) {
  const { t } = useTranslation()
  return (
    <Drawer
      opened
      onClose={close}
      title={t('keys.preview')}
      position="right"
      size="xl"
      closeButtonProps={{ 'aria-label': t('decisions.close') }}
    >
      <iframe
        key={etag}
        title={t('keys.preview')}
        sandbox=""
        src={`/v1/versions/${versionId}/page`}
        style={{ width: '100%', height: '80vh', border: 0, background: '#fff' }}
      />
    </Drawer>
  )
}
