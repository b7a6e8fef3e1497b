import { repairTags } from '../segments/repair-tags.js'
import { isBalanced, tagsIn } from '../segments/tags.js'
import { defineCheck, type Finding } from './check.js'
import { entityMarksIn, isEscaped } from './tags/entity-marks.js'
import { findMovedTags } from './tags/find-moved-tags.js'
import { htmlMarksIn, isClosedHtml, isHtml } from './tags/html-marks.js'
import { leftOver, type Mark, markOf } from './tags/marks.js'
import { mayHold, placeholderMarksIn } from './tags/placeholder-marks.js'
import { twoSided } from './two-sided.js'

/**
 * A link or an emphasis that is lost, doubled, torn or put around another name in translation changes what readers get,
 * be it a numbered tag or HTML; so do a placeholder (`{name}`, `%s`, `:name`) that is not filled any more and an entity that
 * is spoilt.
 */
export const placeholdersAndTags = defineCheck({
  id: 'placeholders-and-tags',
  severity: 'error',

  find({ source, target }) {
    if (!mayMark(source) && !mayMark(target)) return []
    const [wanted, found] = [marksIn(source), marksIn(target)]
    const manner = { isHtml: isHtml(source), isEscaped: isEscaped(source) }
    const [wantedTexts, foundTexts] = [textMarksIn(source, manner), textMarksIn(target, manner)]
    const [lost, added] = [leftOver(wantedTexts, foundTexts), leftOver(foundTexts, wantedTexts)]
    const missing = [...leftOver(wanted, found), ...lost]
    const surplus = [...leftOver(found, wanted), ...added]
    const isClosed = !manner.isHtml || isClosedHtml(target)
    if (missing.length === 0 && surplus.length === 0 && isClosed && isBalanced(target)) {
      return [...emptied(source, target), ...findMovedTags(source, target)]
    }

    const isOnlyNumbered = lost.length === 0 && added.length === 0 && isClosed
    const replacement = isOnlyNumbered ? repairTags(source, target) : null
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
      pair('Das war <b>historisch</b>.<br>', 'It was <b>historic</b>.<br />'),
      pair('5 < 7 und A&amp;O', '5 < 7 and A&amp;O'),
      pair('Für Leser:innen sinkt der Preis um 5 %.', 'The price falls by 5% for readers.'),
    ],
    finds: [
      pair('Der <1>Minister</1> kam.', 'The minister came.'),
      pair('Der <1>Minister</1> kam.', 'The <1>minister came.'),
      pair('Der <1>Minister</1> kam.', 'The </1>minister<1> came.'),
      pair('Der Minister kam.', 'The <1>minister</1> came.'),
      pair('Der <1>Minister</1> kam.', 'The minister came.<1></1>'),
      pair('<1>Continental</1> streicht Stellen.', 'Continental is <1>cutting jobs</1>.'),
      pair('Das war <b>historisch</b>.', 'It was historic.'),
      pair('Das war <a href="/a">historisch</a>.', 'It was <a href="/b">historic</a>.'),
      pair('Müller &amp; Söhne', 'Müller &amp Söhne'),
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

/** Most texts have neither a tag, an entity, nor what a placeholder begins with. */
function mayMark(text: string): boolean {
  return text.includes('<') || text.includes('&') || mayHold.test(text)
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
const emptyPair = /<([1-9]\d{0,4}|a|b|em|i|mark|small|strong|u)(?:\s[^<>]{0,2000})?>\s*<\/\1>/g

function marksIn(text: string): Mark[] {
  return tagsIn(text).map(({ start, end }) => markOf(text.slice(start, end)))
}

/** How a text is written: with elements, all of which it closes, and with entities, and no sign that needs one without. */
type Manner = { isHtml: boolean; isEscaped: boolean }

/** What is written out rather than numbered. */
function textMarksIn(text: string, { isHtml, isEscaped }: Manner): Mark[] {
  return [...placeholderMarksIn(text), ...entityMarksIn(text, isEscaped), ...(isHtml ? htmlMarksIn(text) : [])]
}
