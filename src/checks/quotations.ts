import { defineCheck, type Finding } from './check.js'
import { findLostSpeaker } from './quotations/find-lost-speaker.js'
import { namesBetween } from './quotations/names-between.js'
import { isQuotedOtherwise } from './quotations/quoted-share.js'
import { spokenLines } from './quotations/spoken-lines.js'
import { type PlainText, readPlainText } from './reading/plain-text.js'
import { type Quotation, type Quotations, quotationsIn } from './reading/quotations.js'
import { type QuoteMarks, quoteMarksOf } from './reading/quote-marks.js'
import { twoSided } from './two-sided.js'

/**
 * What is quoted stays quoted, and in the marks of the target's language. One quotation may become two around “he
 * said”, and two may become one. What is left open in the source goes on in another segment and may do so here.
 * Which marks are right is known for the languages in `reading/quote-marks.ts`; straight ones pass if the source has
 * them as well. Who is named as having said it beside the quotation stays named.
 */
export const quotations = defineCheck({
  id: 'quotations',
  severity: 'warning',

  find(pair) {
    const [source, target] = [readPlainText(pair.source), readPlainText(pair.target)]
    const [wanted, found] = [quotationsIn(source.text), quotationsIn(target.text)]
    const own = quoteMarksOf(pair.language)
    const isOff = found.loose.length > wanted.loose.length
    const texts = { source: source.text, target: target.text, language: pair.language }
    const names = namesBetween(wanted, found, texts) + spokenLines(wanted, texts)
    const isOther = !isSameNumber(wanted, found, source.text, names)
    const foreign = own ? foreignIn(found, wanted, own) : []
    const speakers: Finding[] = findLostSpeaker(pair, source, wanted.pairs)
    if (!isOff && !isOther && foreign.length === 0)
      return [...endingElsewhere(source, target, { wanted, found }), ...speakers]

    const first = isOff ? found.loose[0] : undefined
    const place = first === undefined ? foreign[0] : { from: first, to: first + 1 }
    const isCertain = own && !isOff && !isOther && foreign.length < mostMended
    return [
      {
        details: detailsOf(signsOf(source, wanted), signsOf(target, found), own && usualIn(own)),
        ...(isOther && wanted.pairs[0] ? { sourceSpan: source.spanOf(wanted.pairs[0].from, wanted.pairs[0].to) } : {}),
        ...(place ? { targetSpan: target.spanOf(place.from, place.to) } : {}),
        ...(isCertain ? { replacement: withOwnMarks(target, foreign, own) } : {}),
      },
      ...speakers,
    ]
  },

  examples: {
    passes: [
      pair('„Der Pegel sinkt“, sagte sie.', '“The level’s falling,” she said.'),
      pair('Das meldet der „Spiegel“.', 'Der Spiegel reports this.'),
      pair('„Ja“, sagte sie, „der Pegel sinkt.“', '“Yes, the level is falling,” she said.'),
      { ...pair('Der „Neustart“ kommt.', 'Le «\u00a0nouveau départ\u00a0» arrive.'), language: 'fr' },
      { ...pair('Der „Neustart“ kommt.', 'Nadchodzi „nowy początek”.'), language: 'pl' },
    ],
    finds: [
      pair('Der „Neustart“ kommt.', 'The new start is coming.'),
      pair('„Das reicht“, sagte Minister Brandner.', '“That is enough,” the minister said.'),
      pair('Der „Neustart“ kommt.', 'The “new start is coming.'),
      pair('Der „Neustart“ kommt.', 'The „new start“ is coming.'),
      { ...pair('Der „Neustart“ kommt.', 'Le "nouveau départ" arrive.'), language: 'fr' },
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

/** The marks are right, and stand around other words. */
function endingElsewhere(
  source: PlainText,
  target: PlainText,
  { wanted, found }: { wanted: Quotations; found: Quotations },
): Finding[] {
  const [mine, theirs] = [wanted.pairs[0], found.pairs[0]]
  if (!mine || !theirs) return []
  const isOther = isQuotedOtherwise({ text: source.text, quotations: wanted }, { text: target.text, quotations: found })
  if (!isOther) return []
  return [
    {
      details: { context: 'elsewhere' },
      sourceSpan: source.spanOf(mine.from, mine.to),
      targetSpan: target.spanOf(theirs.from, theirs.to),
    },
  ]
}

const mostMended = 100

/**
 * Fewer if quotations of the source are only parted by who says them, more if a long one may be parted in the target;
 * either if it is `names` that bear marks in one of the two.
 */
function isSameNumber(wanted: Quotations, found: Quotations, source: string, names: number): boolean {
  const surplus = found.pairs.length - wanted.pairs.length
  if (Math.abs(surplus) <= names) return true
  const outer = wanted.pairs.filter(({ depth }) => depth === 0)
  if (surplus > 0)
    return surplus <= outer.filter(({ from, to }) => to - from > partable).length + (source.match(strung)?.length ?? 0)
  const parted = outer.filter((quotation, at) => isGoingOn(outer[at - 1], quotation, source))
  return -surplus <= parted.length + names
}

const partable = 30

/** `Zwei-plus-Vier-Verhandlungen`: what hyphens hold together is quoted elsewhere. */
const strung = /(?<![\p{L}-])\p{L}{1,20}-\p{L}{1,20}-\p{L}/gu

function isGoingOn(before: Quotation | undefined, { from }: Quotation, source: string): boolean {
  if (!before || from - before.to > 80) return false
  return /^\s?[,–]/.test(source.slice(before.to, from)) && /[,:–]\s*$/.test(source.slice(before.to, from))
}

/** Quotations in marks that the language does not use there. */
function foreignIn({ pairs }: Quotations, wanted: Quotations, { accepted, inside }: QuoteMarks): Quotation[] {
  const mayBeStraight = wanted.pairs.some(({ open }) => isStraight(open))
  return pairs.filter(({ open, close, depth }) => {
    if (isStraight(open) && mayBeStraight) return false
    return !accepted.includes(open + close) || (depth === 0 && inside?.includes(open + close))
  })
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === "'"
}

/** Blanks inside French marks come and go with them. */
function withOwnMarks(target: PlainText, foreign: readonly Quotation[], { outer, inner }: QuoteMarks): string {
  const { text } = target
  const changes = foreign.flatMap(({ from, to, depth }) => {
    const [open, close] = depth % 2 === 0 ? outer : inner
    const start = /[ \u00a0\u202f]/.test(text[from + 1] ?? '') ? from + 2 : from + 1
    const end = /[ \u00a0\u202f]/.test(text[to - 2] ?? '') && to - 2 >= start ? to - 2 : to - 1
    return [
      { from, to: start, text: open },
      { from: end, to, text: close },
    ]
  })
  return target.rewrite(changes.sort((a, b) => a.from - b.from))
}

/** What is usual in a language is told where marks are wrong or missing, if it is known. */
function detailsOf(source: string, target: string, usual: string | undefined): Record<string, string> {
  const sides = twoSided({ source }, { target })
  if (usual === undefined || sides.context === 'added') return sides
  return { ...sides, context: sides.context === undefined ? 'usual' : `${sides.context}-usual`, usual }
}

function usualIn({ outer: [open, close], inner }: QuoteMarks): string {
  return `${open}…${close} ${inner.join('…')}`
}

/** The marks alone, as many as one can take in. */
function signsOf({ text }: PlainText, { pairs, loose }: Quotations): string {
  const whole = pairs.slice(0, 6).map(({ open, close }) => `${open}…${close}`)
  const halves = loose.slice(0, 6).map(place => text[place] ?? '')
  return [...whole, ...halves].join(' ')
}
