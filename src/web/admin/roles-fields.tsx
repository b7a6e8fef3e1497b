import { Checkbox, Group, MultiSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Caller } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { useProviders } from '../articles/use-providers.js'

type Role = Caller['roles'][number]
export type Rights = { roles: Role[]; languages: string[] }

const roles: readonly Role[] = ['editor', 'reviewer', 'reader', 'admin']

/** What somebody may do, and for a reviewer in which languages; none named means all. */
export function RolesFields({ rights, change }: { rights: Rights; change: (rights: Rights) => void }) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const { languages } = useProviders()
  const [typed, setTyped] = useState('')
  const offered = [...new Set([...languages, ...rights.languages])]
  const data = offered
    .map(value => ({ value, label: nameOf(value) }))
    .sort((one, other) => one.label.localeCompare(other.label))
  return (
    <Stack>
      <Checkbox.Group
        label={t('admin.roles')}
        required
        value={rights.roles}
        onChange={chosen => change({ ...rights, roles: chosen as Role[] })}
      >
        <Group mt={6}>
          {roles.map(role => (
            <Checkbox key={role} value={role} label={t(`roles.${role}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      {rights.roles.includes('reviewer') && (
        <MultiSelect
          label={t('admin.reviews-in')}
          placeholder={rights.languages.length === 0 ? t('admin.all-languages') : ''}
          data={data}
          value={rights.languages}
          searchable
          onSearchChange={setTyped}
          // Enter takes what was found, or nothing yet. Else it would send the form, and nobody named means all languages.
          selectFirstOptionOnChange={typed !== ''}
          onKeyDown={event => event.key === 'Enter' && typed !== '' && event.preventDefault()}
          clearButtonProps={{ 'aria-label': t('submit.clear') }}
          onChange={chosen => change({ ...rights, languages: chosen })}
        />
      )}
    </Stack>
  )
}

/** Rights as the API takes them: `null` for all languages. */
export function sentRights({ roles, languages }: Rights) {
  return { roles, languages: roles.includes('reviewer') && languages.length > 0 ? languages : null }
}

/** Rights in words: “reviewer (French, Polish)”. */
export function useRightsWorded(): (rights: Pick<Caller, 'roles' | 'languages'>) => string {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const list = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'unit', style: 'short' })
  return ({ roles, languages }) =>
    list.format(
      roles.map(role =>
        role === 'reviewer' && languages
          ? `${t(`roles.${role}`)} (${list.format(languages.map(nameOf))})`
          : t(`roles.${role}`),
      ),
    )
}
