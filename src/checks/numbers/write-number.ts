import type { NumberReading } from './number-reading.js'

/** A number in the notation of a language, in figures, with a word for millions and more where the original has one. */
export function writeNumber(
  { values: [value = 0], scale = 0 }: NumberReading,
  original: string,
  language: string,
): string {
  const digits = original.replace(/\D/g, '')
  const isGrouped = value >= 10_000 || !/^\d{4}$/.test(original)
  const format = new Intl.NumberFormat(language, {
    numberingSystem: 'latn',
    useGrouping: isGrouped,
    minimumFractionDigits: scale ? 0 : decimalsIn(original),
    maximumFractionDigits: 6,
    ...(scale >= 1e6 && {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: Math.min(digits.length, 6),
    }),
  })
  return format.format(value)
}

function decimalsIn(original: string): number {
  return /^\d[\d. ]*,(\d{1,6})$/.exec(original)?.[1]?.length ?? 0
}
