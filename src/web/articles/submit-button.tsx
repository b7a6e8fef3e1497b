import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = { missing: readonly string[]; isPending: boolean }

/** Sends the form; while something is missing it says what, and a press leads there. */
export function SubmitButton({ missing, isPending }: Props) {
  const { t, i18n } = useTranslation()
  const isReady = missing.length === 0
  const fields = new Intl.ListFormat(i18n.resolvedLanguage).format(missing.map(field => t(`submit.needs.${field}`)))
  return (
    <div>
      <Button type="submit" loading={isPending} aria-describedby={isReady ? undefined : 'missing'}>
        {t('submit.submit')}
      </Button>
      {!isReady && (
        <Text id="missing" size="sm" mt={4} c="var(--soft)">
          {t('submit.missing', { fields })}
        </Text>
      )}
    </div>
  )
}
