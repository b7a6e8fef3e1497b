import { addressesIn } from '../reading/addresses.js'
import { telephonesIn } from '../reading/telephones.js'

/** Where numbers are looked for: a text with blanks for what another check compares, or counts nothing. Everything keeps its place. */
export function openText(text: string): string {
  const hidden = [...addressesIn(text), ...telephonesIn(text)].sort((one, other) => one.from - other.from)
  const open = hidden.length === 0 ? text : withBlanks(text, hidden)
  return mayBeFormula.test(open) ? open.replace(formulas, found => ' '.repeat(found.length)) : open
}

function withBlanks(text: string, hidden: readonly { from: number; to: number }[]): string {
  let open = ''
  let at = 0
  for (const { from, to } of hidden) {
    if (from < at) continue
    open += text.slice(at, from) + ' '.repeat(to - from)
    at = to
  }
  return open + text.slice(at)
}

/** Hashtags, what chemists write, and areas: the two of `km2` counts nothing. */
const formulas = /(?<=^|[\s(„“"])#\p{L}\S*|(?<![\p{L}\d])(?:CO2|H2O|[kcdm]?m[23])(?![\p{L}\d])/gu

const mayBeFormula = /#|[OHm][23]/
