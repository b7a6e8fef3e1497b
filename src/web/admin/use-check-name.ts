import { useTranslation } from 'react-i18next'

/** Names checks in the language of the screens; one without a name there goes by its id. */
export function useCheckName(): (id: string) => string {
  const { t } = useTranslation()
  return id => t(`check-names.${id}`, { defaultValue: id })
}
