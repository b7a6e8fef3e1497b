import { tagsIn } from '../../segments/tags.js'

/** A segment as a person reads it, and the way back to where its characters stand among the tags. */
export type PlainText = { text: string; spanOf(start: number, end: number): [number, number] }

/**
 * Leaves out tags, so that a number with a tag inside it stays one; a single tag, such as a line break, becomes a space.
 * Digits of other scripts become those of ours.
 */
export function plainTextOf(text: string): PlainText {
  const places: number[] = []
  const parts: string[] = []
  const keep = (from: number, to: number) => {
    parts.push(text.slice(from, to))
    for (let index = from; index < to; index++) places.push(index)
  }

  let from = 0
  for (const { form, start, end } of tagsIn(text)) {
    keep(from, start)
    from = end
    if (form !== 'void') continue
    parts.push(' ')
    places.push(start)
  }
  keep(from, text.length)

  const spanOf = (start: number, end: number): [number, number] => [
    places[start] ?? text.length,
    end > start ? (places[end - 1] ?? text.length - 1) + 1 : (places[start] ?? text.length),
  ]
  return { text: withLatinDigits(parts.join('')), spanOf }
}

const otherDigits = /[^\P{Nd}0-9]/gu

function withLatinDigits(text: string): string {
  return text.replace(otherDigits, digit => (digit.length === 1 ? valueOfDigit(digit) : digit))
}

/** Unicode keeps the ten digits of a script together, in order; runs start where no digit stands before. */
function valueOfDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  for (let value = 0; value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCharCode(code - value - 1))) return String(value)
  return digit
}
