import { useTranslation } from 'react-i18next'
import type { Finding, Segment } from '../api/types.js'
import { Changes } from './changes.js'
import { Further } from './further.js'
import { Objections } from './objections.js'
import classes from './review.module.css'

/** The active segment, and what can be done with it. */
export type About = {
  versionId: string
  segment: Segment
  text: string
  mayEdit: boolean
  languages: { source: string; target: string }
  put: (text: string) => void
  insert: (words: string) => void
  waive: (finding: Finding) => void
}

/** All there is to know of the active segment, beside the sentences. */
export function Aside(about: About) {
  const { t } = useTranslation()
  return (
    <aside className={classes.aside} aria-label={t('reviews.about')}>
      <Objections {...about} language={about.languages.target} />
      <Changes {...about} />
      <Further {...about} />
    </aside>
  )
}
