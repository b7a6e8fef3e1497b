import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { read } from '../api/ask.js'
import type { Usage } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { moneyOf } from '../shell/money-of.js'
import { Paper } from '../shell/paper.js'
import { Trouble } from '../shell/trouble.js'
import { Budgets } from './budgets.js'
import { Reconciliations } from './reconciliations.js'
import classes from './usage.module.css'

const parts = ['day', 'provider', 'language'] as const

type Part = (typeof parts)[number]

/** What was billed this month, in bars, what the budgets leave, and whether the providers counted the same. */
export function UsageShown() {
  const { t } = useTranslation()
  return (
    <>
      <Budgets />
      <Reconciliations />
      {parts.map(part => (
        <Paper key={part} title={t(`usage.by-${part}`)}>
          <Bars part={part} />
        </Paper>
      ))}
    </>
  )
}

/** A table whose last column is a bar, so that it is told in words as well as seen. */
function Bars({ part }: { part: Part }) {
  const { t, i18n } = useTranslation()
  const languageOf = useLanguageName()
  const { data, error, refetch } = useQuery({
    queryKey: ['usage', part],
    queryFn: ({ signal }) => read<Usage>(`/v1/usage?by=${part}`, signal),
  })
  if (error) return <Trouble error={error} retry={() => void refetch()} />
  if (!data) return null
  if (data.items.length === 0) return <p>{t('usage.none')}</p>
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  const day = new Intl.DateTimeFormat(i18n.resolvedLanguage, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const nameOf = (value: string) => {
    if (part === 'day') return day.format(new Date(value))
    return part === 'language' ? languageOf(value) : value
  }
  const sums = sumUp(data.items, part)
  const most = Math.max(1, ...sums.values())
  const costs = new Map(
    part === 'provider' ? data.items.map(item => [item.provider ?? '', moneyOf(item.cost, i18n.resolvedLanguage)]) : [],
  )
  const hasCost = [...costs.values()].some(Boolean)
  return (
    <table className={classes.bars}>
      <thead>
        <tr>
          <th scope="col">{t(`usage.${part}`)}</th>
          <th scope="col">{t('usage.characters')}</th>
          {hasCost && <th scope="col">{t('usage.cost')}</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {[...sums].map(([value, characters]) => (
          <tr key={value}>
            <th scope="row">{nameOf(value)}</th>
            <td>{number.format(characters)}</td>
            {hasCost && <td>{costs.get(value)}</td>}
            <td aria-hidden="true">
              <div className={classes.bar} style={{ inlineSize: `${(100 * characters) / most}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Rows stand apart by their price; a bar holds them together. */
function sumUp(items: Usage['items'], part: Part): Map<string, number> {
  const sums = new Map<string, number>()
  for (const item of items) {
    const value = item[part] ?? ''
    sums.set(value, (sums.get(value) ?? 0) + item.billedCharacters)
  }
  return sums
}
