/**
 * What one of two opposites is called, as `phrasePattern` reads it: in German, and by language in a translation. Words
 * behind the slash do not name it for certain, as `more` need not be a rise, but do for not saying its opposite.
 */
export type Pole = Readonly<Record<string, string>> & { readonly de: string }

/** Two things of which a report says the one or the other. */
export type Antonyms = readonly [Pole, Pole]
