import { Kbd, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useKeyCaps } from './key-cap.js'
import { type KeyName, keys } from './keys.js'
import { Layer } from './layer.js'

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
                <Kbd>{capOf(keys[name])}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th fw="normal">{t('keys.moveTag')}</Table.Th>
            <Table.Td>
              <Kbd>{capOf('alt')} ← →</Kbd>
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Layer>
  )
}
