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

function joinVoids(source: string, target: string): string {
  const voids = tagsIn(source).filter(({ form }) => form === 'void')

  return voids.reduce((text, { number }) => {
    const pair = new RegExp(`<${number}>\\s{0,3}</${number}>`, 'g')
    const [once, ...more] = text.match(pair) ?? []
    return once && more.length === 0 ? text.replace(pair, `<${number}/>`) : text
  }, target)
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
