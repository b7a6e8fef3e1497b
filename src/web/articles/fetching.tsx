import { Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Job } from '../api/types.js'
import classes from './articles.module.css'

/** How far an engine is with the model it fetches before it can begin: in words, and as a bar once the end is known. */
export function Fetching({ preparation }: Pick<Job, 'preparation'>) {
  const { t, i18n } = useTranslation()
  if (!preparation) return null
  const { model, bytes, of } = preparation
  if (!of) return <span className={classes.also}>{t('articles.fetching', { model })}</span>
  const percent = new Intl.NumberFormat(i18n.resolvedLanguage, { style: 'percent' }).format(bytes / of)
  const label = t('articles.fetching-percent', { model, percent })
  return (
    <>
      <span className={classes.also}>{label}</span>
      <Progress value={(100 * bytes) / of} size="sm" w={92} aria-label={label} />
    </>
  )
}
