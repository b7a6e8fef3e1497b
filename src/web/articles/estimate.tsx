import { Table } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Estimates } from '../api/types.js'
import { moneyOf } from '../shell/money-of.js'
import { useLanguageName } from './language-name.js'
import classes from './submit.module.css'
import { useProviders } from './use-providers.js'

/**
 * What a translation would take, before it is asked for: `of` is what would be sent, null while that is not complete.
 * Says nothing where something in it is still wrong.
 */
export function Estimate({ of }: { of: unknown }) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const [body] = useDebouncedValue(of, 600)
  const { providers } = useProviders()
  const { data: estimated } = useQuery({
    queryKey: ['estimate', body],
    queryFn: async ({ signal }) => (await ask<Estimates>('POST', '/v1/estimates', { body, signal })).body,
    enabled: body !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
  const data = estimated?.languages ?? []
  if (data.length === 0 || of === null) return null
  const isFree = providers.some(({ id, free }) => id === estimated?.provider && free)
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  const left = data[0]?.budgetLeft ?? null
  const wanted = data.reduce((sum, { characters }) => sum + characters, 0)
  return (
    <>
      <Table.ScrollContainer minWidth={0}>
        <Table captionSide="top" className={classes.estimate}>
          <Table.Caption>{t('submit.estimate')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {['language', 'to-translate', 'reused', 'characters', 'cost'].map(name => (
                <Table.Th key={name}>{t(`submit.${name}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(line => (
              <Table.Tr key={line.language}>
                <Table.Th scope="row">{nameOf(line.language)}</Table.Th>
                <Table.Td data-label={t('submit.to-translate')}>{number.format(line.toTranslate)}</Table.Td>
                <Table.Td data-label={t('submit.reused')}>
                  {number.format(line.carried + line.fromMemory + line.fromLedger)}
                </Table.Td>
                <Table.Td data-label={t('submit.characters')}>{number.format(line.characters)}</Table.Td>
                <Table.Td data-label={t('submit.cost')}>
                  {moneyOf(line.cost, i18n.resolvedLanguage) ?? t(isFree ? 'submit.free' : 'submit.unknown')}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {left !== null && <p>{t('submit.budget-left', { left: number.format(left) })}</p>}
      {left !== null && wanted > left && <p role="status">{t('submit.over-budget')}</p>}
    </>
  )
}
