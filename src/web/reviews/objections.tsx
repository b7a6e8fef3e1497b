import { useTranslation } from 'react-i18next'
import { Objection } from './objection.js'
import classes from './review.module.css'
import type { About } from './use-about.js'
import { useWords } from './use-words.js'

/** What the checks object to in the active segment, and what can be done about each. */
export function Objections(about: About) {
  const { t } = useTranslation()
  const standing = about.segment.findings.filter(({ state }) => state !== 'fixed')
  const toWaive = standing.find(({ state }) => state === 'open')
  const toSee = standing.find(({ state, severity }) => state === 'open' && severity === 'warning')
  const toMend = standing.find(({ state, replacement }) => state === 'open' && replacement !== null)
  const isOfSaved = useWords(about.book, about.segment, words => words !== (about.segment.target ?? ''))
  if (standing.length === 0) return null
  return (
    <section className={classes.card}>
      <h2>{t(isOfSaved ? 'reviews.found-in-saved' : 'reviews.findings')}</h2>
      {standing.map(finding => (
        <Objection
          key={finding.id}
          about={about}
          finding={finding}
          hasKey={{ waive: finding === toWaive, see: finding === toSee, mend: finding === toMend }}
        />
      ))}
    </section>
  )
}
