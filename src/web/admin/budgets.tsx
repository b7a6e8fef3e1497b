import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask } from '../api/ask.js'
import type { Budgets as Shown } from '../api/types.js'
import { Question } from '../shell/confirm.js'
import entries from '../shell/entries.module.css'
import { Paper } from '../shell/paper.js'
import { Trouble } from '../shell/trouble.js'

type Budget = Shown['budgets'][number]
type Wanted = Pick<Budget, 'scope' | 'name' | 'characters'>

const scopes = ['overall', 'provider', 'section'] as const

/** The budgets of a month: what is left of each; set, changed and removed one at a time. */
export function Budgets() {
  const { t, i18n } = useTranslation()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['budgets'],
    queryFn: ({ signal }) => ask<Shown>('GET', '/v1/budgets', { signal }),
  })
  const put = useMutation({
    mutationFn: (budgets: Wanted[]) =>
      ask('PUT', '/v1/budgets', {
        body: { budgets: budgets.map(({ scope, name, characters }) => ({ scope, name, characters })) },
        etag: data?.etag ?? '',
      }),
    onSettled: () => queries.invalidateQueries(),
  })
  const budgets = data?.body.budgets ?? []
  const without = ({ scope, name }: Wanted) => budgets.filter(one => one.scope !== scope || one.name !== name)
  const number = new Intl.NumberFormat(i18n.resolvedLanguage)
  const nameOf = ({ scope, name }: Wanted) =>
    scope === 'overall' ? t('usage.overall') : `${t(`usage.${scope}`)} ${name}`
  return (
    <Paper title={t('usage.budgets')}>
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {data && budgets.length === 0 && <Text>{t('usage.no-budget')}</Text>}
      <ul className={entries.list}>
        {budgets.map(budget => (
          <li key={`${budget.scope} ${budget.name}`} className={entries.entry}>
            <div>
              <Text fw={600}>{nameOf(budget)}</Text>
              <Text size="sm" {...(budget.left <= 0 && { c: 'var(--error)' })}>
                {t('usage.left', {
                  left: number.format(Math.max(0, budget.left)),
                  characters: number.format(budget.characters),
                })}
              </Text>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              disabled={put.isPending}
              aria-label={`${t('usage.remove')}: ${nameOf(budget)}`}
              onClick={() => put.mutate(without(budget))}
            >
              {t('usage.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {put.isError && <Trouble error={put.error} />}
      {data && <BudgetForm isBusy={put.isPending} set={wanted => put.mutateAsync([...without(wanted), wanted])} />}
    </Paper>
  )
}

function BudgetForm({ isBusy, set }: { isBusy: boolean; set: (wanted: Wanted) => Promise<unknown> }) {
  const { t } = useTranslation()
  const [scope, setScope] = useState<Budget['scope']>('overall')
  const [name, setName] = useState('')
  const [characters, setCharacters] = useState<number | string>('')
  const [isAsked, setAsked] = useState(false)
  const run = () => set({ scope, name: scope === 'overall' ? null : name.trim(), characters: Number(characters) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (Number(characters) === 0) setAsked(true)
    // What went wrong stands over the form.
    else run().catch(() => undefined)
  }
  return (
    <Stack component="form" onSubmit={submit} mt="sm" gap="xs">
      <Group align="end">
        <Select
          label={t('usage.scope')}
          allowDeselect={false}
          data={scopes.map(value => ({ value, label: t(`usage.${value}`) }))}
          value={scope}
          onChange={chosen => setScope(scopes.find(one => one === chosen) ?? 'overall')}
        />
        {scope !== 'overall' && (
          <TextInput
            label={t('usage.name')}
            required
            maxLength={100}
            value={name}
            onChange={event => setName(event.currentTarget.value)}
          />
        )}
        <NumberInput
          label={t('usage.characters-a-month')}
          required
          min={0}
          allowNegative={false}
          allowDecimal={false}
          value={characters}
          onChange={setCharacters}
        />
        <Button type="submit" loading={isBusy} disabled={characters === ''}>
          {t('usage.set')}
        </Button>
      </Group>
      <Text size="sm" c="var(--soft)">
        {t('usage.set-means')}
      </Text>
      <Question
        act={t('usage.set')}
        means={t('usage.nothing-means')}
        run={run}
        isAsked={isAsked}
        close={() => setAsked(false)}
      />
    </Stack>
  )
}
