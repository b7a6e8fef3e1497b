import { thing } from './plain-text.js'
import { readOnce } from './read-once.js'

/**
 * A plain text for those who read words and figures: digits of other scripts are ours, and a tag without content is a
 * blank. Everything keeps its place.
 */
export const legibleText = readOnce((plain): string => {
  return maybeStrange.test(plain) && strange.test(plain)
    ? plain.replaceAll(thing, ' ').replace(otherDigits, latinDigit)
    : plain
})

/** Quicker to look for: Latin, Greek and Cyrillic letters and the usual signs are none of these. */
const maybeStrange = /[\u0600-\u1dff\u2c00-\uffff]/
const strange = /[^\P{Nd}0-9]|\uFFFC/u
const otherDigits = /[^\P{Nd}0-9]/gu

function latinDigit(digit: string): string {
  return digit.length === 1 ? valueOfDigit(digit) : digit
}

/** Unicode keeps the ten digits of a script together, in order; runs start where no digit stands before. */
function valueOfDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  for (let value = 0; value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCharCode(code - value - 1))) return String(value)
  return digit
}
