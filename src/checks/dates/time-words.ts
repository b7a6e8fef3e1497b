/** Twelve o'clock by name: at noon, and in the night. */
export const noon = new Set(
  'noon midday midi mediodía mezzogiorno południe południu południem poledne полдень middag meio-dia'.split(' '),
)

/** @see noon */
export const midnight = new Set(
  'midnight minuit medianoche mezzanotte północ północy północą půlnoc půlnoci полночь middernacht meia-noite'.split(
    ' ',
  ),
)

/** Words that put an hour into the afternoon, the evening or the night: `8 in the evening` is 20. */
export const lateWords = new Set(
  'evening afternoon night tonight soir après-midi soirée tarde noche sera pomeriggio notte noite avond middag nacht avonds middags wieczorem wieczór południu nocy'.split(
    ' ',
  ),
)

/** The German hours from one to twelve. */
export const germanHours: readonly string[] = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(
  ' ',
)

/** The hours from one to twelve as they are spoken. */
export const hourWords: Record<string, readonly string[]> = {
  en: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
  fr: 'une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  es: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
  it: 'una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' '),
  pt: 'uma duas três quatro cinco seis sete oito nove dez onze doze'.split(' '),
  nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  pl: 'pierwsz drug trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast'.split(' '),
}
