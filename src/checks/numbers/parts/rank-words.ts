/** Words of order and of parts, in small letters; those that are a word of another meaning as well are left out. */
export const wordsOfRank: Readonly<Record<string, RegExp>> = {
  de: /^(?:(?:zweit|dritt|viert|fünft|sechst|siebt|siebent|neunt|zehnt|elft|zwölft)(?:e[nrsm]?|ens)|(?:dritt|viert|fünft|sechst|siebt|acht|zehnt)eln?)$/,
  en: /^(?:second|(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?|eleventh|twelfth)$/,
  fr: /^(?:seconde?|\p{L}{3,9}ièmes?|tiers|quarts?)$/u,
  es: /^(?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|tercios?|terceras|cuart[oa]s|quint[oa]s|décim[oa]s)$/,
  it: /^(?:seconda|terz[oai]|quart[oai]|quint[oai]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oai])$/,
  nl: /^(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|kwart)$/,
  pl: /^(?:trzeci|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt)(?:[yaeąi]|ego|iego|ej|iej|ym|im|ych|ich)$/,
  pt: /^(?:segundo|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|sétim[oa]|oitav[oa]|non[oa]|décim[oa]|terços?|quartos|quintos|décimos)$/,
}
