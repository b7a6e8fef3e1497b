import { useTranslation } from 'react-i18next'
import { Changes } from './changes.js'
import { Further } from './further.js'
import { Objections } from './objections.js'
import classes from './review.module.css'
import type { About } from './use-about.js'

/** All there is to know of the active segment, beside the sentences. */
export function Aside(about: About) {
  const { t } = useTranslation()
  return (
    <aside className={classes.aside} aria-label={t('reviews.about')}>
      <Objections {...about} />
      <Changes {...about} />
      <Further {...about} />
    </aside>
  )
}
