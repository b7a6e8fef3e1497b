import { maskAddresses } from '../reading/addresses.js'
import { matchesIn } from '../reading/matches-in.js'
import { quotationsIn } from '../reading/quotations.js'
import { withoutPlaceholders } from '../tags/placeholder-marks.js'

/** A text in which a title in quotation marks and a placeholder are but semicolons, and an address one long word: all may be German. */
export function openText(text: string): string {
  return withoutTitles(maskAddresses(withoutPlaceholders(text)))
}

/** A title in quotation marks parts the words around it. */
function withoutTitles(text: string): string {
  let open = ''
  let at = 0
  for (const { from, to } of quotationsIn(text).pairs) {
    if (from < at || to - from > longestTitle) continue
    open += `${text.slice(at, from)}${';'.repeat(to - from)}`
    at = to
  }
  return open + text.slice(at)
}

const longestTitle = 45

/** The target with titles that stand in both texts as a pair of tags has them made semicolons: they may be German, too. */
export function withoutTaggedTitles(source: string, target: string): string {
  if (!target.includes('<')) return target
  const own = new Set(matchesIn(source, tagged).map(([, , title]) => title))
  return target.replace(tagged, (all, number: string, title: string) =>
    own.has(title) ? `<${number}>${';'.repeat(title.length)}</${number}>` : all,
  )
}

/** What begins with a capital, and is no longer than a title. */
const tagged = /<([1-9]\d{0,4})>(\p{Lu}[^<]{0,44})<\/\1>/gu
