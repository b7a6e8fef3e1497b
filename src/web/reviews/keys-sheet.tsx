import { Kbd, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeyCaps } from './key-cap.js'
import { type KeyName, keys } from './keys.js'
import { Layer } from './layer.js'
import { duringComments } from './use-review-keys.js'

type Props = { mayEdit: boolean; mayDecide: boolean; close: () => void }

/** All keys of the review screen that do something for whoever looks, and no others. */
export function KeysSheet({ mayEdit, mayDecide, close }: Props) {
  const { t } = useTranslation()
  const capOf = useKeyCaps()
  const works = (name: KeyName) => (mayEdit || !forWriting.has(name)) && (mayDecide || !forDeciding.has(name))
  return (
    <Layer title={t('keys.title')} close={close}>
      <Table>
        <Table.Tbody>
          {(Object.keys(keys) as KeyName[]).filter(works).map(name => (
            <Row key={name} does={name === 'replace' && !mayEdit ? t('find.find') : t(`keys.${name}`)}>
              {capOf(keys[name])}
            </Row>
          ))}
          {mayEdit && (
            <>
              <Row does={t('keys.moveTag')}>{capOf('alt')} ← →</Row>
              <Row does={t('keys.undo')}>{capOf('mod+Z')}</Row>
              <Row does={t('keys.redo')}>{capOf('mod+shift+Z')}</Row>
            </>
          )}
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

const forWriting: ReadonlySet<KeyName> = new Set([
  'confirm',
  'see',
  'mend',
  'waive',
  'copySource',
  'copyMachine',
  'offer',
  'revert',
])
const forDeciding: ReadonlySet<KeyName> = new Set(['askChanges', 'approve'])

/** One key; those that are pressed together stay together. */
function Row({ does, children }: { does: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th fw="normal">{does}</Table.Th>
      <Table.Td>
        <Kbd style={{ whiteSpace: 'nowrap' }}>{children}</Kbd>
      </Table.Td>
    </Table.Tr>
  )
}
