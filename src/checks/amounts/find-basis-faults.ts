import type { Pair } from '../check.js'
import { lean } from '../reading/lean-pattern.js'
import { inSmallLetters } from '../reading/small-letters.js'
import { type Basis, bases } from './basis-words.js'
import type { AmountFault } from './find-amount-faults.js'

/**
 * A price for each ounce that became one for each gram, a wage before tax that is told after it: the number is the same, and
 * what it is told by is another. How it is worded is free, and it may be left out.
 */
export function findBasisFaults({ source, target }: Pair): AmountFault[] {
  if (!mayNameBasis.test(source)) return []
  const german = inSmallLetters(source)
  for (const basis of patterns()) {
    const named = basis.german.exec(german)
    if (!named || basis.besides.test(german)) continue
    const text = inSmallLetters(target)
    const other = basis.told.test(text) ? null : basis.other.exec(text)
    if (!other) continue
    const place = placeOf(named)
    return [{ source: { ...place, measure: { id: basis.id, ...place } }, target: placeOf(other) }]
  }
  return []
}

const mayNameBasis =
  /[uU]nze|[kK]ilo|uadratmeter|m²|qm|[bB]rutto|[nN]etto|(?:[pP]ro|[jJ]e) (?:Kopf|Einwohner|Person|Haushalt|Privath)/

type Patterns = { id: string } & Record<Exclude<keyof Basis, 'id'>, RegExp>

let compiled: readonly Patterns[] | undefined

/** Made when they are first asked for. */
function patterns(): readonly Patterns[] {
  compiled ??= bases.map(({ id, german, besides, told, other }) => ({
    id,
    german: wordsOf(german, '(?<!\\p{L})(?:fein)?'),
    besides: new RegExp(besides, 'u'),
    told: wordsOf(told),
    other: wordsOf(other),
  }))
  return compiled
}

function wordsOf(words: string, before = '(?<!\\p{L})'): RegExp {
  return lean(new RegExp(`${before}(?:${words})(?!\\p{L})`, 'u'))
}

function placeOf({ 0: found, index }: RegExpExecArray) {
  return { start: index, end: index + found.length }
}
