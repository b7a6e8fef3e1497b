import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../i18n.js'
import { Paper } from '../shell/paper.js'
import { interfaceLanguages } from '../wording.js'

/** The language of the screens, each called by its own name. */
export function SpokenLanguage() {
  const { t, i18n } = useTranslation()
  const data = interfaceLanguages.map(value => ({
    value,
    label: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
  }))
  return (
    <Paper title={t('shell.language')}>
      <Select
        label={t('account.language')}
        maw={420}
        data={data}
        allowDeselect={false}
        value={i18n.resolvedLanguage ?? 'en'}
        onChange={language => language && void chooseLanguage(language)}
      />
    </Paper>
  )
}
