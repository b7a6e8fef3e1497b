/** Spring, summer, autumn and winter, each by all its words in small letters. */
export type Seasons = readonly [RegExp, RegExp, RegExp, RegExp]

/** Intl does not know them. */
export const seasons: Readonly<Record<string, Seasons>> = {
  de: [/^(?:frühlings?|frühjahrs?)$/, /^sommers?$/, /^herbst(?:e?s)?$/, /^winters?$/],
  en: [/^(?:spring|springtime)$/, /^(?:summer|summertime)$/, /^(?:autumn|fall)$/, /^(?:winter|wintertime)$/],
  fr: [/^printemps$/, /^(?:été|étés)$/, /^automnes?$/, /^hivers?$/],
  es: [/^primaveras?$/, /^(?:veranos?|estío)$/, /^otoños?$/, /^inviernos?$/],
  it: [/^primaver[ae]$/, /^estat[ei]$/, /^autunn[oi]$/, /^invern[oi]$/],
  pt: [/^primaveras?$/, /^(?:verão|verões)$/, /^outonos?$/, /^invernos?$/],
  nl: [/^(?:lente|voorjaar)$/, /^zomers?$/, /^(?:herfst|najaar)$/, /^winters?$/],
  pl: [
    /^(?:wiosn[ayęąo]|wiośnie)$/,
    /^(?:lat[oaem]|latem|lecie|latu)$/,
    /^(?:jesie[ńn]|jesieni[ąe]?)$/,
    /^(?:zim[ayęąo]|zimie)$/,
  ],
}
