import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Spreadsheets of these languages read a comma as part of a number. */
const withSemicolons = new Set(['de', 'fr'])

/** The ways out for the glossary: a table, and what terminology programs read. */
export function Exports() {
  const { t, i18n } = useTranslation()
  const separator = withSemicolons.has(i18n.resolvedLanguage ?? '') ? '?separator=semicolon' : ''
  return (
    <>
      <Button component="a" variant="default" href={`/v1/glossary.csv${separator}`} download>
        {t('glossary.export-csv')}
      </Button>
      <Button component="a" variant="default" href="/v1/glossary.tbx" download>
        {t('glossary.export-tbx')}
      </Button>
    </>
  )
}
