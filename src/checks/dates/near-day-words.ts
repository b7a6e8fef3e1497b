/** What CLDR's relative days lack, in the languages known best: two days away in English, and other names of the same. */
export const nearDayWords: Readonly<Record<string, readonly (readonly [phrase: string, away: number])[]>> = {
  en: [
    ['day before yesterday', -2],
    ['day after tomorrow', 2],
  ],
  fr: [
    ['avant hier', -2],
    ['après demain', 2],
  ],
  es: [
    ['antes de ayer', -2],
    ['antier', -2],
    ['anteanoche', -2],
  ],
  it: [
    ['ieri l’altro', -2],
    ['altro ieri', -2],
    ['altroieri', -2],
    ['avantieri', -2],
    ['avant’ieri', -2],
    ['dopo domani', 2],
    ['posdomani', 2],
  ],
  pl: [['dziś', 0]],
  nl: [['eergister', -2]],
  pt: [
    ['antes de ontem', -2],
    ['antes-de-ontem', -2],
    ['depois-de-amanhã', 2],
  ],
}
