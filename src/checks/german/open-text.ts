import { maskAddresses } from '../reading/addresses.js'
import { matchesIn } from '../reading/matches-in.js'
import { quotationsIn } from '../reading/quotations.js'
import { readOnce } from '../reading/read-once.js'
import { withoutPlaceholders } from '../tags/placeholder-marks.js'

/**
 * A text in which a title in quotation marks, a placeholder and an HTML tag are but semicolons, and an address one long word:
 * all of them may be German. Beside its source, what is quoted is a title only if it stands there, too.
 */
export function openText(text: string, source = text): string {
  return withoutTitles(withoutMarks(maskAddresses(text)), source)
}

/** A text in which what programs fill in is but semicolons, and what is for browsers such as `<strong>`. */
export function withoutMarks(text: string): string {
  const open = text.includes('<') ? text.replace(element, found => ';'.repeat(found.length)) : text
  return withoutPlaceholders(open)
}

const element = /<\/?[A-Za-z][^<>]{0,200}>/g

/** A title in quotation marks parts the words around it. */
function withoutTitles(text: string, source: string): string {
  const isAny = text === source || text.length + source.length > longestCompared
  const isTitle = (quoted: string) => isAny || wordsAlone(source).includes(wordsAlone(quoted).trim())
  let open = ''
  let at = 0
  for (const { from, to } of quotationsIn(text).pairs) {
    if (from < at || to - from > longestTitle || !isTitle(text.slice(from + 1, to - 1))) continue
    open += `${text.slice(at, from)}${';'.repeat(to - from)}`
    at = to
  }
  return open + text.slice(at)
}

const longestTitle = 45
/** To look through a whole book for each of its quotations would take for ever. */
const longestCompared = 20_000

/** Languages differ in the marks inside a title: `Wetten, dass …?`. */
const wordsAlone = readOnce(text => text.replace(/[^\p{L}\p{N}]+/gu, ' '))

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
