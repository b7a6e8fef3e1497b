import { Button, Group, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Answer, ask, Problem } from '../api/ask.js'
import type { Severities } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import {
  draftsOf,
  emptyRule,
  isBesideRules,
  isFilled,
  type Rule,
  type RuleDraft,
  rulesOf,
  withFaults,
  withNeeds,
} from './rule-draft.js'
import { RuleFields, useRuleLanguages } from './rule-fields.js'

type Stored = Answer<Severities>

type Props = { ids: readonly string[]; stored: Stored }

/** The newsroom's rules: written on freely, saved all at once, and taken back if that was wrong. */
export function SeverityRules({ ids, stored }: Props) {
  const { t } = useTranslation()
  const { rules, isDirty, write, leave, save, takeBack } = useRules(stored)
  const add = () => write(now => [...now, emptyRule()])
  const languages = useRuleLanguages()
  const isBusy = save.isPending || takeBack.isPending
  const isBeside = isBesideRules(save.error)
  const isRefused = isBeside || rules.some(rule => !isFilled(rule) && Object.keys(rule.faults).length > 0)
  const saveFilled = () =>
    rules.every(isFilled) ? save.mutate() : write(now => now.map(one => withNeeds(one, t('submit.needed'))))
  const isLate = save.error instanceof Problem && save.error.status === 412
  return (
    <>
      <Text size="sm" c="var(--soft)" mb="sm">
        {t('severities.means')}
      </Text>
      {rules.length === 0 && <Text mb="sm">{t('severities.none')}</Text>}
      {rules.map((rule, place) => (
        <RuleFields
          key={rule.key}
          name={t('severities.rule', { number: place + 1 })}
          ids={ids}
          languages={languages}
          rule={rule}
          change={changed => write(now => now.map(one => (one.key === rule.key ? changed : one)))}
          remove={() => write(now => now.filter(one => one.key !== rule.key))}
        />
      ))}
      {save.isError && !isBeside && <Trouble error={save.error} {...(isLate && { retry: leave })} />}
      {!isDirty && takeBack.isError && <Trouble error={takeBack.error} />}
      {isRefused && (
        <Text role="alert" c="var(--error)" mt="sm">
          {t('severities.not-saved')}
        </Text>
      )}
      <Group mt="sm">
        <Button variant="default" disabled={isBusy} onClick={add}>
          {t('severities.add')}
        </Button>
        <Button loading={save.isPending} disabled={!isDirty || takeBack.isPending} onClick={saveFilled}>
          {t('severities.save')}
        </Button>
        {isDirty && (
          <Button variant="default" disabled={isBusy} onClick={leave}>
            {t('severities.discard')}
          </Button>
        )}
      </Group>
      <Outcome isDirty={isDirty} save={save} takeBack={takeBack} />
    </>
  )
}

type Doing = Pick<ReturnType<typeof useRules>, 'isDirty' | 'save' | 'takeBack'>

/** Told where a screen reader hears it, and the way back beside it. */
function Outcome({ isDirty, save, takeBack }: Doing) {
  const { t } = useTranslation()
  const isSaved = !isDirty && save.isSuccess && !takeBack.isSuccess
  return (
    <Group mt="sm">
      <Text role="status">
        {isSaved && t('severities.saved')}
        {!isDirty && takeBack.isSuccess && t('severities.taken-back')}
      </Text>
      {isSaved && (
        <Button size="compact-sm" variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {t('severities.take-back')}
        </Button>
      )}
    </Group>
  )
}

/**
 * What is written is kept beside what it was written on, and saved only over that: whoever saved in between is not
 * undone unseen, whether by saving or by taking back.
 */
function useRules(stored: Stored) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState<{ on: Stored; rules: RuleDraft[] }>()
  const [shown, setShown] = useState({ of: stored, rules: draftsOf(stored.body.rules) })
  if (!draft && shown.of !== stored) setShown({ of: stored, rules: draftsOf(stored.body.rules) })
  const rules = draft?.rules ?? shown.rules
  const put = (wanted: readonly Rule[], { etag }: Stored) =>
    ask<Severities>('PUT', '/v1/checks/severities', { body: { rules: wanted }, etag })
  const take = (answer: Stored) => {
    queries.setQueryData(['severities'], answer)
    setDraft(undefined)
  }
  const save = useMutation({
    mutationFn: async () => {
      const before = draft?.on ?? stored
      return { before, after: await put(rulesOf(rules), before) }
    },
    onSuccess: ({ after }) => {
      takeBack.reset()
      take(after)
    },
    onError: error => setDraft(now => now && { ...now, rules: withFaults(now.rules, error) }),
  })
  const takeBack = useMutation({
    mutationFn: async () => save.data && put(save.data.before.body.rules, save.data.after),
    onSuccess: answer => {
      if (answer) take(answer)
    },
    onError: () => queries.invalidateQueries({ queryKey: ['severities'] }),
  })
  const write = (change: (rules: RuleDraft[]) => RuleDraft[]) =>
    setDraft(now => ({ on: now?.on ?? stored, rules: change(now?.rules ?? shown.rules) }))
  const leave = () => {
    save.reset()
    takeBack.reset()
    setDraft(undefined)
    void queries.invalidateQueries({ queryKey: ['severities'] })
  }
  return { rules, isDirty: draft !== undefined, write, leave, save, takeBack }
}
