import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Check } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import { Chip } from '../shell/chip.js'
import classes from './severities.module.css'
import { useCheckName } from './use-check-name.js'

/** Every check, what it is for, and how much it weighs where no rule says otherwise. */
export function ChecksTable({ checks }: { checks: readonly Check[] }) {
  const { t } = useTranslation()
  return (
    <>
      <Text size="sm" c="var(--soft)">
        {t('severities.error-means')} {t('severities.warning-means')}
      </Text>
      <table className={classes.checks}>
        <thead>
          <tr>
            <th scope="col">{t('severities.check')}</th>
            <th scope="col">{t('severities.standard')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(check => (
            <CheckRow key={check.id} check={check} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function CheckRow({ check: { id, help, severity, severityIn } }: { check: Check }) {
  const { t } = useTranslation()
  const nameOf = useCheckName()
  const languageOf = useLanguageName()
  return (
    <tr>
      <th scope="row">
        {nameOf(id)}
        <Text size="sm" c="var(--soft)">
          {help}
        </Text>
      </th>
      <td>
        <Weight severity={severity} />
        {Object.entries(severityIn).map(([language, otherwise]) => (
          <div key={language}>
            {t('severities.in', { language: languageOf(language) })} <Weight severity={otherwise} />
          </div>
        ))}
      </td>
    </tr>
  )
}

function Weight({ severity }: { severity: Check['severity'] }) {
  const { t } = useTranslation()
  return <Chip tone={severity === 'error' ? 'error' : 'warn'}>{t(`severities.${severity}`)}</Chip>
}
