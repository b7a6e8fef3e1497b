import type { NumberLanguage } from './number-language.js'

type Glued = NonNullable<NumberLanguage['glued']>

/** No number is longer in one word than this; whatever is, is none. */
const longest = 60

/** Reads a number that is written as one word, such as `zweihundertdreißigtausend`; null for any other word. */
export function readGlued(word: string, glued: Glued): number | null {
  if (word.length > longest || word === '') return null
  for (const thousand of glued.thousands) {
    const cut = word.indexOf(thousand)
    if (cut < 0) continue
    const many = cut === 0 ? 1 : belowThousand(word.slice(0, cut), glued)
    const rest = belowThousand(word.slice(cut + thousand.length), glued)
    if (many !== null && rest !== null) return many * 1000 + rest
  }
  return belowThousand(word, glued)
}

function belowThousand(word: string, glued: Glued): number | null {
  const own = belowHundred(word, glued)
  const cut = word.indexOf(glued.hundred)
  if (own !== null || cut < 0) return own

  const many = cut === 0 ? 1 : belowHundred(word.slice(0, cut), glued)
  const rest = belowHundred(word.slice(cut + glued.hundred.length), glued)
  return many === null || rest === null ? null : many * 100 + rest
}

function belowHundred(word: string, { cardinals }: Glued): number | null {
  if (word === '') return 0
  return cardinals.get(word.replace(joint, '')) ?? cardinals.get(word) ?? null
}

const joint = /^(?:und|en)(?=\p{L}{2})/u
