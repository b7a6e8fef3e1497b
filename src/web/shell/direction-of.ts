// Scripts that are written from right to left (Unicode Standard, chapter 9; CLDR's likely scripts say who writes them).
const fromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'])

/** Which way a language is written, even where a sentence of it begins with a foreign name. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return fromRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
}
