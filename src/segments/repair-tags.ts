import { sameTags, tagsIn } from './tags.js'

/**
 * Puts right what engines do to tags, where there is only one thing it can have been: spaces inside
 * a tag, `<2></2>` for `<2/>`, look-alike brackets, or the end of the only pair missing at the end.
 * Null where a person has to look.
 */
export function repairTags(source: string, target: string): string | null {
  if (sameTags(source, target)) return target
  const joined = joinVoids(source, closeUp(target, source))
  const candidates = [joined, withLastClose(source, joined)]

  return candidates.find(candidate => sameTags(source, candidate)) ?? null
}

/** `< 1 >`, `<1 >`, `< / 1>`, `＜1＞` and `&lt;1&gt;` are tags if the source has that number. */
function closeUp(target: string, source: string): string {
  const numbers = new Set(tagsIn(source).map(({ number }) => number))

  return target.replace(
    /(?:<|＜|&lt;) {0,3}(\/?) {0,3}([1-9]\d{0,4}) {0,3}(\/?) {0,3}(?:>|＞|&gt;)/g,
    (found, close: string, number: string, end: string) =>
      numbers.has(Number(number)) ? `<${close}${number}${end}>` : found,
  )
}

/** In one pass: looking for each number by itself takes minutes where somebody sends thousands. */
function joinVoids(source: string, target: string): string {
  const voids = new Set(tagsIn(source).flatMap(({ number, form }) => (form === 'void' ? [String(number)] : [])))
  const pairs = /<([1-9]\d{0,4})>\s{0,3}<\/\1>/g
  const counts = new Map<string, number>()
  for (const [, number = ''] of target.matchAll(pairs)) counts.set(number, (counts.get(number) ?? 0) + 1)

  return target.replace(pairs, (pair, number: string) =>
    voids.has(number) && counts.get(number) === 1 ? `<${number}/>` : pair,
  )
}

/** If the source has one pair and ends with it, so does the target. */
function withLastClose(source: string, target: string): string {
  const closes = tagsIn(source).filter(({ form }) => form === 'close')
  const [only] = closes
  if (!only || closes.length > 1 || source.slice(only.end).match(/[\p{L}\p{N}]/u)) return target
  const marks = tagsIn(target).filter(({ number }) => number === only.number)
  if (marks.length !== 1 || marks[0]?.form !== 'open') return target

  return insertBefore(target, source.slice(only.end), `</${only.number}>`)
}

/** The source's final marks after the pair (`</1>.`) stay outside it in the target too. */
function insertBefore(target: string, ending: string, close: string): string {
  return ending !== '' && target.endsWith(ending) ? target.slice(0, -ending.length) + close + ending : target + close
}
