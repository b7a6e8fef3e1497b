import { withoutAccents } from '../reading/without-accents.js'
import type { Brackets } from './brackets-in.js'

/** No text has more asides that are looked into. */
const most = 20

/** The asides of a text that the other one tells without brackets: its figures, a party, somebody's club. */
export function toldWithout(text: string, { pairs }: Brackets, other: string): [number, number][] {
  if (pairs.length === 0) return []
  const figures = figuresOutside(other)
  return pairs.slice(0, most).filter(([from, to]) => {
    const inside = text.slice(from + 1, Math.min(to - 1, from + longest))
    return (
      to - from < longest &&
      (areFiguresThere(inside, figures) ||
        isOfParty(inside, other) ||
        isShortFor(inside, text.slice(0, from), other) ||
        isWhereabouts(inside, text.slice(Math.max(0, from - longest), from), other))
    )
  })
}

const longest = 40

function figuresOutside(text: string): ReadonlySet<string> {
  return new Set(text.replace(/\([^()]{0,40}\)/g, ' ').match(/\d+/g))
}

/** `(16 %)`, `(4-2)`, `(Freitag: 1,16)`: figures, with a word or three that each language says in its way. */
function areFiguresThere(inside: string, there: ReadonlySet<string>): boolean {
  const figures = inside.match(/\d+/g)
  const words = inside.match(/\p{L}+/gu)?.length ?? 0
  return figures !== null && words < 4 && figures.every(figure => there.has(figure))
}

/** „Gewerkschaft Deutscher Lokomotivführer (GDL)“ is as well `the union GDL`. */
function isShortFor(inside: string, before: string, other: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(inside) || !new RegExp(`(?<![\\p{L}(])${inside}(?!\\p{L})`, 'u').test(other)) return false
  const initials = (before.slice(-120).match(/\p{L}+/gu) ?? []).map(word => word.charAt(0).toUpperCase()).join('')
  return initials.endsWith(inside)
}

/** „Frankfurt (Oder)“ is Frankfurt an der Oder, or Frankfurt on the Oder. */
function isWhereabouts(inside: string, before: string, other: string): boolean {
  const place = /(\p{Lu}\p{Ll}{3,30}) $/u.exec(before)?.[1]
  if (place === undefined || !whereabouts.has(inside)) return false
  const plain = withoutAccents(other)
  const at = plain.indexOf(withoutAccents(place.slice(0, sameInAll)))
  return at >= 0 && lies.test(plain.slice(at, at + longest))
}

/** Rivers and regions by which towns of one name are told apart. */
const whereabouts: ReadonlySet<string> = new Set(
  `Oder Saale Main Spree Havel Weinstraße Neckar Donau Rhein Ruhr Elbe Weser Lahn Inn Isar Aisch Wümme Aller Leine Mosel
  Nahe Sieg Iller Fulda Dosse Orla Westfalen Hessen Sachsen Thüringen Breisgau Üechtland Allgäu Taunus Harz Eifel Odenwald
  Schwarzwald Ostsee Vogtland Erzgebirge`.split(/\s+/),
)

/** So much of a German town's name is left in other languages. */
const sameInAll = 4
const lies =
  /^[\p{L}]+(?: (?:an der|am|an|im|on the|on|upon|near the|sur le|sur la|sur l[’']|de la|de l[’']|del|del río|sul|sulla|sull[’']|aan de|no|nad|na) ?|-(?:sur|an|am|on)-)\p{L}/u

const parties: Readonly<Record<string, RegExp>> = {
  grüne: /\b(?:Greens?|Verts|Verdes|Verdi|Groenen|Zielon)/,
  linke: /\b(?:Left|Gauche|Izquierda|Sinistra|Esquerda|Lewic|Linke)/,
  parteilos: /\b(?:independent|no party|sans étiquette|independiente|bezpartyj|niezależn)/,
}

/** `Of the CDU` is as good as `(CDU)`, and so are `of the Greens` and `from Fürth`. */
function isOfParty(inside: string, other: string): boolean {
  const elsewhere = parties[inside.toLowerCase().replace(/n$/, '')]
  if (elsewhere) return elsewhere.test(other)
  if (!/^\p{Lu}\p{L}/u.test(inside)) return false
  const at = other.indexOf(inside)
  return at > 0 && leadsOn.test(other.slice(Math.max(0, at - 12), at))
}

const leadsOn =
  /(?<!\p{L})(?:of|of the|from|from the|for|for the|with|de|du|de la|de l’|del|des|z|ze|della|do|da|van|van de) $|, (?:\p{L}{1,4} )?$/u
