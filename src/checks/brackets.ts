import { defineCheck } from './check.js'
import { matchesIn } from './reading/matches-in.js'
import { type PlainText, readPlainText } from './reading/plain-text.js'
import { twoSided } from './two-sided.js'

/**
 * An aside in brackets stays one. Brackets of another shape are fine, and so is a German word added in brackets
 * as an explanation; what is open in the source too, such as `a)`, may be so in the target. Holds for every language.
 */
export const brackets = defineCheck({
  id: 'brackets',
  severity: 'warning',

  find(pair) {
    const [source, target] = [readPlainText(pair.source), readPlainText(pair.target)]
    const [wanted, found] = [bracketsIn(source.text), bracketsIn(target.text)]
    const glosses = glossesIn(target.text, found, source.text)
    const isOff = found.loose.length > wanted.loose.length
    const told = [...figuresIn(source.text, wanted, target.text), ...partiesIn(source.text, wanted, target.text)]
    const isFewer = found.pairs.length < wanted.pairs.length - told.length
    const isMore = found.pairs.length - glosses.length > wanted.pairs.length
    if (!isOff && !isFewer && !isMore) return []

    return [
      {
        details: twoSided({ source: signsOf(source, wanted) }, { target: signsOf(target, found) }),
        ...spanIn(source, 'sourceSpan', isFewer ? wanted.pairs[0] : undefined),
        ...spanIn(target, 'targetSpan', isOff ? spotOf(found.loose[0]) : isMore ? found.pairs.at(-1) : undefined),
      },
    ]
  },

  examples: {
    passes: [
      pair('Der Minister (CDU) kam.', 'The minister (CDU) came.'),
      pair('Er sagte: „Sie [die Partei] wird“', 'He said: “It (the party) will”'),
      pair('a) der Pegel', 'a) the level'),
      pair('Der Minister (CDU) kam.', 'The minister of the CDU came.'),
      pair('Die Organisation Acnur hilft.', 'The organisation (UNHCR) helps.'),
      pair('Es sind 100 Kilometer.', 'It is 100 kilometres (62 miles).'),
    ],
    finds: [
      pair('Der Minister (CDU) kam.', 'The minister (CDU came.'),
      pair('Der Minister (CDU) kam.', 'The minister CDU came.'),
      pair('Der Minister kam.', 'The minister (again) came.'),
    ],
  },
})

function pair(source: string, target: string) {
  return { source, target, sourceLanguage: 'de', language: 'en' }
}

type Brackets = { pairs: [number, number][]; loose: number[] }

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '【': '】', '［': '］' }
const marks = /[()[\]{}（）【】［］]/g

/** Pairs in the order of their ends, and the places of those that have no other half. */
function bracketsIn(text: string): Brackets {
  const open: number[] = []
  const pairs: [number, number][] = []
  const loose: number[] = []
  for (const { 0: mark, index } of matchesIn(text, marks)) {
    const from = open.at(-1)
    if (mark in closers) open.push(index)
    else if (from !== undefined && closers[text[from] ?? ''] === mark) {
      open.pop()
      pairs.push([from, index + 1])
    } else loose.push(index)
  }
  return { pairs, loose: [...loose, ...open] }
}

/** Bracketed words of the source, acronyms and other units, within reason. */
function glossesIn(text: string, { pairs }: Brackets, source: string) {
  const figures = figuresIn(text, { pairs, loose: [] }, source)
  return pairs.slice(0, 20).filter(pair => {
    const inside = text.slice(pair[0] + 1, Math.min(pair[1] - 1, pair[0] + 100))
    return (
      figures.includes(pair) ||
      (pair[1] - pair[0] < 100 && (source.includes(inside) || isGloss(inside) || isReference(inside, source)))
    )
  })
}

/** `(OMS)` behind what it stands for, and `(67 mph)` behind what it is elsewhere. */
function isGloss(inside: string): boolean {
  return (
    /^\p{Lu}\p{L}{0,3}\p{Lu}\p{L}{0,4}$/u.test(inside) ||
    /^(?:(?:about|around|some|roughly|env\.|environ|unos|unas|ok\.|około|circa|ca\.) )?[€$£]?\d[\d.,]*[ \u00a0\u202f]?(?:\p{L}{1,12}|°[CF])(?: \p{L}{1,10}| \d{1,3}){0,3}$/u.test(
      inside,
    )
  )
}

/** `(case number 5 KLs 12/24)`: three figures or more, all of them those of the source. */
function isReference(inside: string, source: string): boolean {
  const figures = inside.match(/\d+/g) ?? []
  return figures.length > 2 && figures.every(figure => source.includes(figure))
}

const parties: Readonly<Record<string, RegExp>> = {
  grüne: /\b(?:Greens?|Verts|Verdes|Verdi|Groenen|Zielon)/,
  linke: /\b(?:Left|Gauche|Izquierda|Sinistra|Esquerda|Lewic|Linke)/,
  parteilos: /\b(?:independent|no party|sans étiquette|independiente|bezpartyj|niezależn)/,
}

/** `Of the CDU` is as good as `(CDU)`, and so are `of the Greens`. */
function partiesIn(text: string, { pairs }: Brackets, other: string) {
  return pairs.slice(0, 20).filter(([from, to]) => {
    const party = text.slice(from + 1, Math.min(to - 1, from + 20))
    const elsewhere = parties[party.toLowerCase().replace(/n$/, '')]
    if (elsewhere) return elsewhere.test(other)
    if (!/^\p{Lu}{2,4}$/u.test(party)) return false
    const at = other.indexOf(party)
    return (
      at > 0 &&
      /(?<!\p{L})(?:of|of the|from the|for the|du|de la|de l’|del|des|z|ze|della|do|da|van de) $|, (?:\p{L}{1,4} )?$/u.test(
        other.slice(Math.max(0, at - 12), at),
      )
    )
  })
}

/** `(16 %)`, `(4-2)`: figures alone that the other text has without brackets. */
function figuresIn(text: string, { pairs }: Brackets, other: string) {
  if (pairs.length === 0) return []
  const there = new Set(other.replace(/\([^()]{0,40}\)/g, ' ').match(/\d+/g))
  return pairs.slice(0, 20).filter(([from, to]) => {
    const inside = text.slice(from + 1, Math.min(to - 1, from + 20))
    const figures = inside.match(/\d+/g)
    return to - from < 20 && figures !== null && !letter.test(inside) && figures.every(figure => there.has(figure))
  })
}

/** The signs alone, as many as one can take in. */
function signsOf({ text }: PlainText, { pairs, loose }: Brackets): string {
  const places = [...pairs.flatMap(([from, to]) => [from, to - 1]), ...loose].sort((a, b) => a - b)
  const signs = places.slice(0, 12).map(place => text[place])
  return signs.join(' ')
}

function spotOf(place: number | undefined): [number, number] | undefined {
  return place === undefined ? undefined : [place, place + 1]
}

function spanIn(text: PlainText, key: 'sourceSpan' | 'targetSpan', piece: [number, number] | undefined) {
  return piece === undefined ? {} : { [key]: text.spanOf(...piece) }
}

const letter = /\p{L}/u
