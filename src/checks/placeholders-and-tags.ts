import { repairTags } from '../segments/repair-tags.js'
import { isBalanced, tagsIn } from '../segments/tags.js'
import { defineCheck, type Finding } from './check.js'
import { lean } from './reading/lean-pattern.js'
import { findMovedTags } from './tags/find-moved-tags.js'
import { twoSided } from './two-sided.js'

/**
 * A link or an emphasis that is lost, doubled, torn or put around another name in translation changes what readers get; so does a placeholder
 * (`{name}`, `{{name}}`, `${name}`, `%s`, `:name`) that is not filled any more.
 */
export const placeholdersAndTags = defineCheck({
  id: 'placeholders-and-tags',
  severity: 'error',

  find({ source, target }) {
    if (!mayMark.test(source) && !mayMark.test(target)) return []
    const [wanted, found] = [marksIn(source), marksIn(target)]
    const [wantedHolders, foundHolders] = [placeholdersIn(source), placeholdersIn(target)]
    const lost = leftOver(wantedHolders, foundHolders)
    const missing = [...leftOver(wanted, found), ...lost]
    const surplus = [...leftOver(found, wanted), ...leftOver(foundHolders, wantedHolders)]
    if (missing.length === 0 && surplus.length === 0 && isBalanced(target)) {
      return [...emptied(source, target), ...findMovedTags(source, target)]
    }

    const replacement = lost.length > 0 ? null : repairTags(source, target)
    return [
      {
        details: detailsOf(missing.join(' '), surplus.join(' ')),
        ...(replacement === null ? {} : { replacement }),
      },
    ]
  },

  examples: {
    passes: [
      pair('Der <1>Minister</1> kam.', 'The <1>minister</1> came.'),
      pair('Zeile<1/>Zeile', 'Line<1/>line'),
      pair('3 < 4 & 5 > 2', '3 < 4 & 5 > 2'),
      pair('{name} hat %d Artikel.', 'There are %d articles by {name}.'),
      pair('Für Leser:innen sinkt der Preis um 5 %.', 'The price falls by 5% for readers.'),
    ],
    finds: [
      pair('Der <1>Minister</1> kam.', 'The minister came.'),
      pair('Der <1>Minister</1> kam.', 'The <1>minister came.'),
      pair('Der <1>Minister</1> kam.', 'The </1>minister<1> came.'),
      pair('Der Minister kam.', 'The <1>minister</1> came.'),
      pair('Der <1>Minister</1> kam.', 'The minister came.<1></1>'),
      pair('<1>Continental</1> streicht Stellen.', 'Continental is <1>cutting jobs</1>.'),
      pair('Guten Tag, {name}!', 'Good day, {Name}!'),
      pair('%s ist um :zeit da.', 'It is here at :zeit.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** Where all of them are there, they stand in a wrong order. */
function detailsOf(missing: string, surplus: string): Record<string, string> {
  return missing === '' && surplus === '' ? { context: 'order' } : twoSided({ missing }, { surplus })
}

/** A pair around nothing: readers find no link where there are no words to follow. */
function emptied(source: string, target: string): Finding[] {
  const before = new Set(emptyPairsIn(source).map(([mark]) => mark))
  return emptyPairsIn(target)
    .filter(([mark]) => !before.has(mark))
    .map(({ 0: mark, index }) => ({
      details: { context: 'emptied', surplus: mark },
      targetSpan: [index, index + mark.length],
    }))
}

const emptyPairsIn = (text: string) => (text.includes('</') ? [...text.matchAll(emptyPair)] : [])
const emptyPair = /<([1-9]\d{0,4})>\s*<\/\1>/g

/** A colon before a word is one only behind a blank, as `Leser:innen` has none. */
function placeholdersIn(text: string): string[] {
  return mayHold.test(text) ? (text.match(placeholders) ?? []) : []
}

/** Most texts have neither a tag nor what a placeholder begins with. */
const mayMark = /[<{]|%[\dsd]|(?:^|\s):/

/** Whatever is a placeholder begins so: most texts have none. */
const mayHold = /\{|%[\dsd]|(?:^|\s):/

const placeholders = lean(
  /\$?\{\{?[A-Za-z_][\w. ]{0,40}\}{1,2}|\{\d{1,2}\}|(?<!\d\s?)%(?:\d{1,2}\$)?[sd](?![\p{L}\p{N}])|(?<=^|\s):[a-z_]{2,40}(?![\p{L}\p{N}])/gu,
)

function marksIn(text: string): string[] {
  return tagsIn(text).map(({ start, end }) => text.slice(start, end))
}

/** What is in the one and not in the other, each as often as it is too many. */
function leftOver(tags: readonly string[], others: readonly string[]): string[] {
  const rest = new Map<string, number>()
  for (const tag of others) rest.set(tag, (rest.get(tag) ?? 0) + 1)
  return tags.filter(tag => {
    const count = rest.get(tag) ?? 0
    rest.set(tag, count - 1)
    return count <= 0
  })
}
