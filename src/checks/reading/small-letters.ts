/**
 * A text in small letters, for patterns that need not tell them from large ones: the engine is slow to compile those that
 * do not care. Everything keeps its place; a text with the few letters that change their length is left as it is.
 */
export function inSmallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

/** The small letters that words of Europe end with, as a class of a pattern lists them: quicker to compile than all letters. */
export const europeanLetters = 'a-z\\u00df-\\u01bf\\u0370-\\u04ff'
