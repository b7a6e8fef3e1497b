import type { Finding } from '../check.js'
import { type Classed, classedIn } from '../reading/word-classes.js'
import type { Side } from './compare-dates.js'
import { feastNames, feastsOf, germanHints } from './feast-words.js'

/**
 * `Heiligabend` that became Christmas Day, `Pfingsten` that became Easter: a feast that the translation names nowhere, and
 * another one that the source has in no word. They may be told by their dates, or left out.
 */
export function findOtherFeasts(source: Side, target: Side): Finding[] {
  if (!mayBeFeast.test(source.text) || night.test(source.text)) return []
  const [german, other] = [feastsOf(source.calendar.language), feastsOf(target.calendar.language)]
  if (!german || !other) return []
  const [mine, theirs] = [classedIn(source.text, german), classedIn(target.text, other)]
  const lost = without(mine, theirs)
  const found = without(theirs, mine).filter(({ value }) => !isHinted(value, source.text))
  const [right, wrong] = [lost[0], found[0]]
  if (!right || !wrong || lost.length + found.length > 2 || isHolyWeek(right, wrong)) return []
  return [
    {
      details: {
        expected: source.text.slice(right.start, right.end),
        found: target.text.slice(wrong.start, wrong.end),
      },
      sourceSpan: source.plain.spanOf(right.start, right.end),
      targetSpan: target.plain.spanOf(wrong.start, wrong.end),
    },
  ]
}

const mayBeFeast =
  /ilvester|eujahr|reikönig|osenmontag|ienstag|schermittwoch|ründonnerstag|arfreitag|ster[nsm]|aifeiertag|Tage?s? der|uttertag|immelfahrt|atertag|fingst|ronleichnam|eformation|llerheilig|llerseel|ikolaus|[Aa]bend|eihnacht/

/** The night of one feast is as well that before the next. */
const night = /(?:^|[^h])[nN]acht|(?<!i)nachts/

function without(feasts: readonly Classed[], others: readonly Classed[]): Classed[] {
  return feasts.filter(
    ({ value }, at) =>
      !others.some(other => other.value === value) && feasts.findIndex(one => one.value === value) === at,
  )
}

function isHinted(value: number, german: string): boolean {
  const name = feastNames[value]
  return name !== undefined && germanHints[name]?.test(german) === true
}

/** Good Friday and Easter Monday may be told as `over Easter`. */
function isHolyWeek(right: Classed, wrong: Classed): boolean {
  const isOfEaster = ({ value }: Classed) => /^(?:easter|goodFriday|maundy)/.test(feastNames[value] ?? '')
  const isEaster = ({ value }: Classed) => feastNames[value] === 'easter'
  return (isEaster(right) && isOfEaster(wrong)) || (isEaster(wrong) && isOfEaster(right))
}
