import { Kbd, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeyCaps } from './key-cap.js'
import { type KeyName, keys } from './keys.js'
import { Layer } from './layer.js'
import { duringComments } from './use-review-keys.js'

/** All keys of the review screen. */
export function KeysSheet({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const capOf = useKeyCaps()
  return (
    <Layer title={t('keys.title')} close={close}>
      <Table>
        <Table.Tbody>
          {(Object.keys(keys) as KeyName[]).map(name => (
            <Table.Tr key={name}>
              <Table.Th fw="normal">{t(`keys.${name}`)}</Table.Th>
              <Table.Td>
                <Cap>{capOf(keys[name])}</Cap>
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th fw="normal">{t('keys.moveTag')}</Table.Th>
            <Table.Td>
              <Cap>{capOf('alt')} ← →</Cap>
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <Text size="sm" c="var(--soft)" mt="sm">
        {t('keys.during-comments', {
          keys: duringComments.map(name => capOf(keys[name])).join(', '),
          send: capOf('mod+Enter'),
        })}
      </Text>
    </Layer>
  )
}

/** Keys that are pressed together stay together. */
function Cap({ children }: { children: ReactNode }) {
  return <Kbd style={{ whiteSpace: 'nowrap' }}>{children}</Kbd>
}
