const tens = ['', 'X', 'XX', 'XXX']
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** Kings, popes, wars and centuries: they go no further than 39. */
const numerals = new Map(tens.flatMap((ten, t) => ones.map((one, o) => [ten + one, t * 10 + o] as const)))

/** A Roman numeral, with French endings such as `XIXe`. A single letter may be a word, an initial or a size. */
export function romanIn(word: string): { value: number; isSure: boolean } | null {
  if (!isRomanLetter(word)) return null
  const ending = /(?<=[IVX])(?:er|re|e|es|ème|ᵉ)$/u.exec(word)?.[0] ?? ''
  const numeral = word.slice(0, word.length - ending.length)
  const value = numerals.get(numeral)
  return value ? { value, isSure: numeral.length > 1 } : null
}

/** Whether a word begins like a Roman numeral. */
export function isRomanLetter(word: string): boolean {
  const first = word.charCodeAt(0)
  return first === 0x49 || first === 0x56 || first === 0x58
}
