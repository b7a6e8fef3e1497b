import type { Finding } from '../check.js'
import { isMentioned } from './find-place-faults.js'
import type { Word } from './name-words.js'
import { nationalitiesIn, nationalityOf } from './nationalities.js'

/** One people for another: the Latvian president for the Lithuanian. A people may go unnamed; but not where another came in. */
export function findNationalityFaults(source: readonly Word[], target: readonly Word[], language: string): Finding[] {
  const wanted = source.filter(({ text }) => nationalityOf(text) !== undefined)
  if (wanted.length === 0) return []
  const nationalities = nationalitiesIn(language)
  const isThere = (place: string) =>
    target.some(({ text }) => nationalities.get(text) === place || nationalities.get(text.toLowerCase()) === place) ||
    isMentioned(place, target, language)
  const stranger = target.find(({ text }) => {
    const place = nationalities.get(text)
    return (
      place !== undefined &&
      !isMentioned(place, source, 'de') &&
      wanted.every(word => nationalityOf(word.text) !== place)
    )
  })
  const lost = stranger && wanted.find(({ text }) => !isThere(nationalityOf(text) ?? ''))
  if (!stranger || !lost) return []
  const details = { source: lost.text, target: stranger.text }
  return [{ details, sourceSpan: lost.span, targetSpan: stranger.span }]
}
