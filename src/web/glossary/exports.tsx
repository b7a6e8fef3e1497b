import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The ways out for the glossary: a table, and what terminology programs read. */
export function Exports() {
  const { t, i18n } = useTranslation()
  // Where a comma is part of a number, spreadsheets keep columns apart by semicolons.
  const half = new Intl.NumberFormat(i18n.resolvedLanguage).format(0.5)
  const separator = half.includes(',') ? '?separator=semicolon' : ''
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
