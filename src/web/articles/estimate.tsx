import { Table } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import { articleOf, type Draft } from './draft.js'
import { useLanguageName } from './language-name.js'

type Line = {
  language: string
  segments: number
  carried: number
  fromMemory: number
  fromLedger: number
  toTranslate: number
  characters: number
  cost: number | { amount: number; currency: string } | null
  budgetLeft: number | null
}

/** What a translation would take, before it is asked for. Says nothing where the service cannot tell. */
export function Estimate({ draft }: { draft: Draft }) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const [asked] = useDebouncedValue(draft, 600)
  const body = articleOf(asked)
  const { data } = useQuery({
    queryKey: ['estimate', body],
    queryFn: async ({ signal }) => linesOf((await ask<unknown>('POST', '/v1/estimates', { body, signal })).body),
    enabled: asked.body.trim() !== '' && asked.targetLanguages.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  })
  if (!data || data.length === 0 || draft.targetLanguages.length === 0) return null
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  const left = data[0]?.budgetLeft ?? null
  return (
    <>
      <Table.ScrollContainer minWidth={320}>
        <Table captionSide="top">
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
                <Table.Td>{number.format(line.toTranslate)}</Table.Td>
                <Table.Td>{number.format(line.carried + line.fromMemory + line.fromLedger)}</Table.Td>
                <Table.Td>{number.format(line.characters)}</Table.Td>
                <Table.Td>{moneyOf(line.cost, i18n.resolvedLanguage) ?? t('submit.unknown')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {left !== null && <p>{t('submit.budget-left', { left: number.format(left) })}</p>}
    </>
  )
}

function linesOf(said: unknown): Line[] {
  if (Array.isArray(said)) return said as Line[]
  const { languages, items } = (said ?? {}) as { languages?: Line[]; items?: Line[] }
  return languages ?? items ?? []
}

function moneyOf(cost: Line['cost'], language: string | undefined): string | null {
  if (cost === null) return null
  if (typeof cost === 'number') return new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(cost)
  return new Intl.NumberFormat(language, { style: 'currency', currency: cost.currency }).format(cost.amount)
}
