import { defineCheck } from './check.js'
import { maskAddresses } from './reading/addresses.js'
import { baseLanguage } from './reading/base-language.js'
import { lean } from './reading/lean-pattern.js'
import { matchesIn } from './reading/matches-in.js'
import { type Change, readPlainText } from './reading/plain-text.js'

/**
 * Blanks that are too many or too few. Before `; : ! ?` French wants one (see `punctuation`). What stands between
 * words is looked at in languages of Europe only, and nothing in those written without blanks.
 */
export const whitespace = defineCheck({
  id: 'whitespace',
  severity: 'warning',

  find(pair) {
    const language = baseLanguage(pair.language)
    const source = readPlainText(pair.source).text
    const target = readPlainText(pair.target)
    if (target.text.trim() === '') return []
    const changes = [
      ...edgesOf(target.text, source),
      ...(withoutBlanks.has(language) ? [] : insideOf(target.text, source, language)),
    ].sort((a, b) => a.from - b.from)
    const [first] = changes
    if (!first) return []

    return [
      {
        details: { place: showBlanks(target.text.slice(Math.max(0, first.from - 12), first.to + 12)) },
        targetSpan: target.spanOf(first.from, first.to),
        replacement: target.rewrite(changes.filter(({ from }, at) => from >= (changes[at - 1]?.to ?? 0))),
      },
    ]
  },

  examples: {
    passes: [
      pair('Der Pegel sinkt, sagt er.', 'The level is falling, he says.'),
      pair('1,5 Grad um 8.30 Uhr …', '1.5 degrees at 8.30 a.m. …'),
      { ...pair('Warum?', 'Pourquoi\u00a0?'), language: 'fr' },
    ],
    finds: [
      pair('Der Pegel sinkt.', 'The level  is falling.'),
      pair('Der Pegel sinkt, sagt er.', 'The level is falling , he says.'),
      pair('Der Pegel sinkt, sagt er.', 'The level is falling,he says.'),
      pair('Der Pegel sinkt.', 'The level is falling. '),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

const withoutBlanks = new Set(['bo', 'ja', 'jv', 'km', 'lo', 'my', 'th', 'yue', 'zh'])

const european = new Set(
  'bg ca cs da de el en es et fi ga gl hr hu is it lt lv mk mt nb nl nn no pl pt ro ru sk sl sq sr sv uk'.split(' '),
)

function edgesOf(target: string, source: string): Change[] {
  const [start, end] = [target.length - target.trimStart().length, target.trimEnd().length]
  const [before, behind] = [
    source.slice(0, source.length - source.trimStart().length),
    source.slice(source.trimEnd().length),
  ]
  return [
    ...(target.slice(0, start) === before ? [] : [{ from: 0, to: start, text: before }]),
    ...(target.slice(end) === behind ? [] : [{ from: end, to: target.length, text: behind }]),
  ]
}

function insideOf(target: string, source: string, language: string): Change[] {
  const text = maskAddresses(target)
  const isInFrance = language === 'fr'
  const isInEurope = isInFrance || european.has(language)
  return [
    ...(double.test(source.trim()) ? [] : doublesIn(text)),
    ...(isInEurope ? missingIn(text, source) : []),
    ...(isInEurope ? looseIn(text, isInFrance) : []),
  ]
}

const double = /[ \u00a0\u202f]{2}/

/** A run of blanks is one, and keeps a line together if one of them did. */
function doublesIn(text: string): Change[] {
  if (!double.test(text)) return []
  const end = text.trimEnd().length
  return [...text.matchAll(/[ \u00a0\u202f]{2,}/g)]
    .filter(({ index }) => index > 0 && index < end)
    .map(({ 0: blanks, index }) => ({
      from: index,
      to: index + blanks.length,
      text: /[\u202f\u00a0]/.exec(blanks)?.[0] ?? ' ',
    }))
}

/** A comma between two words, or a full stop between two sentences, unless the source has the same. */
function missingIn(text: string, source: string): Change[] {
  if (!mayBeUnparted.test(text)) return []
  return matchesIn(text, unparted)
    .filter(({ index }) => !source.includes(text.slice(index - 2, index + 3)))
    .slice(0, mostPlaces)
    .map(({ index }) => ({ from: index + 1, to: index + 1, text: ' ' }))
}

/** Quicker to look for: a mark with neither a blank nor a usual sign behind it. */
const mayBeUnparted = /[,;.!?][A-Za-z\u00aa-\u1fff\u2c00-\uffff]/
const unparted = lean(/[,;](?=\p{L}{2}|\p{L}[ \u00a0])(?<=\p{L}{2}.)|[.!?](?=\p{Lu}\p{Ll})(?<=\p{Ll}{2}.)/gu)

/** A text with more slips than this is mended a hundred at a time. */
const mostPlaces = 100

/** An ellipsis may stand apart; `.5` and `:)` are no marks. */
function looseIn(text: string, isInFrance: boolean): Change[] {
  if (!mayBeLoose.test(text)) return []
  const marks = isInFrance ? beforeMarksInFrance : beforeMarks
  return matchesIn(text, marks).map(({ index }) => {
    const isOnWrongSide = beforeLetter.test(text.slice(index, index + 3))
    return { from: index, to: index + (isOnWrongSide ? 2 : 1), text: isOnWrongSide ? `${text[index + 1]} ` : '' }
  })
}

const beforeLetter = /^.[.,!?]\p{L}/u
const mayBeLoose = /[ \u00a0\u202f][.,;:!?]|[([][ \u00a0\u202f]/
const beforeMarks = lean(
  /[ \u00a0\u202f](?:(?=[.,;:!?](?:\s|$)|,\p{L}|[.!?]\p{Lu}\p{Ll})(?<=[\p{L}\p{N}%)\]”»’"].)|(?<=[([].)(?=\p{L}))/gu,
)
const beforeMarksInFrance = lean(
  /[ \u00a0\u202f](?:(?=[.,](?:\s|$)|,\p{L}|\.\p{Lu}\p{Ll})(?<=[\p{L}\p{N}%)\]»’"].)|(?<=[([].)(?=\p{L}))/gu,
)

function showBlanks(text: string): string {
  return text.replace(/[ \u00a0\u202f]/g, '␣')
}
