import { Button, Checkbox, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ask, Problem } from '../api/ask.js'
import type { Term } from '../api/types.js'
import { faultsOf } from '../articles/faults.js'
import { Trouble } from '../shell/trouble.js'
import { Overtaken } from './overtaken.js'
import { TargetsFields } from './targets-fields.js'
import { draftOf, emptyDraft, sentTerm, type TermDraft, withoutEmpty } from './term-draft.js'

const caseRules = ['any', 'initial', 'exact'] as const

/** What a term is and how it is to be said; `term` is the one that is changed, null for a new one. */
export function TermForm({ term, saved }: { term: Term | null; saved: (term: Term) => void }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(() => (term ? draftOf(term) : emptyDraft))
  const [etag, setEtag] = useState(term?.etag)
  const change = (over: Partial<TermDraft>) => setDraft(before => ({ ...before, ...over }))
  const save = useSaveTerm(term, saved)
  const faultAt = faultsOf(save.error)
  const theirs = overtakenBy(save.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Faults are found again by the place of their language.
    const said = withoutEmpty(draft)
    setDraft(said)
    save.mutate({ draft: said, etag })
  }
  const takeTheirs = (theirTerm: Term) => {
    save.reset()
    setDraft(draftOf(theirTerm))
    setEtag(theirTerm.etag)
  }
  return (
    <Stack component="form" onSubmit={submit}>
      <TextInput
        label={t('glossary.source')}
        description={t('glossary.source-hint')}
        required
        data-autofocus
        lang="de"
        value={draft.source}
        error={faultAt('/source')}
        onChange={event => change({ source: event.currentTarget.value })}
      />
      <Checkbox
        label={t('glossary.do-not-translate')}
        description={t('glossary.do-not-translate-hint')}
        checked={draft.doNotTranslate}
        onChange={event => change({ doNotTranslate: event.currentTarget.checked })}
      />
      <Select
        label={t('glossary.case-rule')}
        data={caseRules.map(value => ({ value, label: t(`glossary.case-${value}`) }))}
        value={draft.caseRule}
        allowDeselect={false}
        error={faultAt('/caseRule')}
        onChange={value => change({ caseRule: value as TermDraft['caseRule'] })}
      />
      <TargetsFields targets={draft.targets} change={targets => change({ targets })} faultAt={faultAt} />
      <Textarea
        label={t('glossary.note')}
        autosize
        value={draft.note}
        error={faultAt('/note')}
        onChange={event => change({ note: event.currentTarget.value })}
      />
      {theirs ? (
        <Overtaken
          theirs={theirs}
          takeTheirs={() => takeTheirs(theirs)}
          takeMine={() => save.mutate({ draft: withoutEmpty(draft), etag: theirs.etag })}
        />
      ) : (
        save.isError && !isBesideFields(save.error) && <Trouble error={save.error} />
      )}
      <Group justify="end">
        <Button type="submit" loading={save.isPending} disabled={theirs !== null}>
          {t('glossary.save')}
        </Button>
      </Group>
    </Stack>
  )
}

type Saving = { draft: TermDraft; etag: string | undefined }

function useSaveTerm(term: Term | null, saved: (term: Term) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, etag }: Saving) =>
      term && etag !== undefined
        ? ask<Term>('PUT', `/v1/glossary/terms/${term.id}`, { body: sentTerm(draft), etag })
        : ask<Term>('POST', '/v1/glossary/terms', { body: sentTerm(draft) }),
    onSuccess: async ({ body }) => {
      await queries.invalidateQueries()
      saved(body)
    },
  })
}

/** The term as somebody else left it in the meantime; null if nobody did. */
function overtakenBy(error: unknown): Term | null {
  return error instanceof Problem && error.status === 412 ? (error.current as Term) : null
}

/** True if every fault stands beside its field, so that it need not be said again. */
function isBesideFields(error: unknown): boolean {
  if (!(error instanceof Problem) || error.errors.length === 0) return false
  return error.errors.every(({ pointer }) =>
    /^\/(?:source|caseRule|note|targets\/\d+\/(?:target|forbidden))/.test(pointer),
  )
}
