/**
 * How long translations of German news are: `ratio` of their characters to those of the source, and `spread` of its
 * logarithm for a sentence of a hundred characters. English, French, Spanish and Polish are learned from the part of
 * the corpus that may be tuned on: `npx tsx bench/checks/learn-lengths.ts` prints them anew. The others are estimates,
 * with room to be wrong.
 */
export const lengthRatios: Readonly<Record<string, LengthRatio>> = {
  en: { ratio: 0.98, spread: 0.16 },
  fr: { ratio: 1.14, spread: 0.16 },
  es: { ratio: 1.09, spread: 0.16 },
  pl: { ratio: 0.99, spread: 0.16 },
  it: { ratio: 1.08, spread: 0.18 },
  nl: { ratio: 1.0, spread: 0.18 },
  pt: { ratio: 1.05, spread: 0.18 },
}

export type LengthRatio = { ratio: number; spread: number }
