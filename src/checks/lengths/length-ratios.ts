/**
 * How long translations of German news are: `ratio` of their characters to those of the source, and `spread` of its
 * logarithm for a sentence of a hundred characters. English, French, Spanish and Polish are learned from the part of
 * the corpus that may be tuned on: `npm run learn:lengths` prints them anew. The others are estimates,
 * with room to be wrong.
 */
export const lengthRatios: Readonly<Record<string, LengthRatio>> = {
  en: { ratio: 0.96, spread: 0.13 },
  fr: { ratio: 1.04, spread: 0.14 },
  es: { ratio: 1.01, spread: 0.14 },
  pl: { ratio: 0.92, spread: 0.15 },
  it: { ratio: 1.06, spread: 0.15 },
  nl: { ratio: 1.0, spread: 0.14 },
  pt: { ratio: 1.03, spread: 0.15 },
}

export type LengthRatio = { ratio: number; spread: number }
