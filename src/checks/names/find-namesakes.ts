import type { Finding } from '../check.js'
import { lean } from '../reading/lean-pattern.js'
import type { ReadPair } from './read-pair.js'

/** A town that has namesakes: how it begins anywhere, and each one's river or region, in German and in other languages. */
type Town = { name: string; elsewhere: string; ones: readonly { german: string; told: string }[] }

const towns: readonly Town[] = [
  {
    name: 'Frankfurt',
    elsewhere: 'Fr[aá]n[kc]o?f',
    ones: [
      { german: 'Oder', told: '[OÓ]d[er]' },
      { german: 'Main', told: 'M(?:ain|en)' },
    ],
  },
  {
    name: 'Freiburg',
    elsewhere: 'Fr(?:ei|i|y)b',
    ones: [
      { german: 'Üechtland', told: 'Üechtland|Swit|Suiss|Suiz|Svizzer|Szwajc|Suíça|Zwits' },
      { german: 'Breisgau', told: 'Br(?:ei|i)sg|Bryzg|Germ|Allem|Alem|Niem|Duits' },
    ],
  },
  {
    name: 'Halle',
    elsewhere: 'Halle',
    ones: [
      { german: 'Saale', told: 'Sa?ale|S[ao][lł]aw' },
      { german: 'Westfalen', told: 'Westfal|Westphal|Vestfal' },
    ],
  },
]

/** Frankfurt an der Oder for Frankfurt am Main: a town is told from its namesake by another river. */
export function findNamesakes({ texts: { source, target } }: ReadPair): Finding[] {
  const town = towns.find(({ name }) => source.text.includes(name))
  if (!town) return []
  const own = town.ones.findIndex(one => germanOf(town, one.german).test(source.text))
  const other = town.ones[1 - own]
  if (own < 0 || !other || germanOf(town, other.german).test(source.text)) return []
  const told = elsewhereOf(town, town.ones[own]?.told ?? '')
  const found = elsewhereOf(town, other.told).exec(target.text)
  if (!found || told.test(target.text)) return []
  const at = source.text.indexOf(town.name)
  const details = {
    source: germanOf(town, town.ones[own]?.german ?? '').exec(source.text)?.[0] ?? town.name,
    target: found[0],
  }
  return [
    {
      details,
      sourceSpan: source.spanOf(at, at + details.source.length),
      targetSpan: target.spanOf(found.index, found.index + found[0].length),
    },
  ]
}

const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const made = patterns.get(source) ?? lean(new RegExp(source, 'u'))
  patterns.set(source, made)
  return made
}

function germanOf({ name }: Town, river: string): RegExp {
  return patternOf(`${name}(?: |/| \\(| an der | am | im | in )${river}(?!\\p{L})\\)?`)
}

function elsewhereOf({ elsewhere }: Town, told: string): RegExp {
  return patternOf(`(?<!\\p{L})${elsewhere}\\p{L}*[^\\p{L}]{1,3}(?:\\p{L}{1,4}[^\\p{L}]{1,2}){0,3}(?:${told})\\p{L}*`)
}
