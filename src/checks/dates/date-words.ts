/** Months that are something else as well: a verb, a name, a planet. They count with a sign beside them that a date is meant. */
export const ambiguousMonths: Record<string, readonly string[]> = {
  de: ['mai', 'juli', 'august', 'märz', 'april'],
  en: ['may', 'march', 'august', 'april', 'june'],
  fr: ['mars', 'mai', 'avril', 'août'],
  es: ['abril', 'julio', 'agosto'],
  it: ['marzo', 'aprile'],
  pt: ['abril', 'março'],
  nl: ['mei', 'augustus'],
  pl: ['maja', 'maj', 'lipca', 'lipiec', 'listopada'],
  ro: ['mai', 'august'],
  da: ['marts', 'august'],
  sv: ['mars', 'augusti'],
  nb: ['mars', 'august'],
}

/** What stands before a month that is meant as one. */
export const beforeMonths: Record<string, readonly string[]> = {
  de: 'im am seit bis ab vom zum anfang mitte ende von den dem nach vor zwischen letzten vergangenen kommenden nächsten diesen monat vorigen und oder'.split(
    ' ',
  ),
  en: 'in of since until till by from early mid late last next this during between before after through'.split(' '),
  fr: 'en de mi fin début depuis d au courant dès'.split(' '),
  es: 'en de a desde hasta mediados finales principios'.split(' '),
  it: 'a di in da dal fino metà fine inizio'.split(' '),
  pt: 'em de desde até meados'.split(' '),
  nl: 'in van sinds tot begin eind half medio vanaf'.split(' '),
  pl: 'w we od do z ze'.split(' '),
}

/** Ways to say that a month, or a day, is the first of its kind. */
export const firstWords = new Set(
  'first primero premier primo primeiro eerste pierwszego prvního första første'.split(' '),
)

/** What may stand between a day and its month or its year. */
export const betweenWords = new Set(
  'of the de del d st nd rd th er re º ª ° ma en do dne den di a e y o g r m av η ης ην го . , -'.split(' '),
)

/** What stands behind an hour. */
export const hourWords = new Set('h uhr heure heures hora horas ore uur am pm'.split(' '))

/** What joins two days of one month in German. */
export const germanJoints = new Set('und bis oder sowie dem den zum am auf / – - — , .'.split(' '))

/** `Anfang`, `Mitte`, `Ende` of a month: their beginnings, per language. */
export const parts: Record<string, readonly [begin: RegExp, middle: RegExp, end: RegExp]> = {
  de: [/^anfang$/, /^mitte$/, /^ende$/],
  en: [/^(early|beginning|start|outset|first)$/, /^(mid|middle|midway)$/, /^(late|end|close)$/],
  fr: [/^(début|commencement|premiers?)$/, /^(mi|milieu)$/, /^fin$/],
  es: [/^(principios?|inicios?|comienzos?|primeros)$/, /^mediados?$/, /^(fin|fines|finales|final|últimos)$/],
  it: [/^(inizio|inizi|primi)$/, /^(metà|mezzo)$/, /^(fine)$/],
  pt: [/^(início|começo|princípios?|inícios)$/, /^(meados?|meio)$/, /^(fim|fins|final|finais)$/],
  nl: [/^(begin|vroeg)$/, /^(half|medio|midden)$/, /^(eind|einde|laat)$/],
  pl: [/^(początk\p{L}*|początek)$/u, /^(połow\p{L}*)$/u, /^(koniec|końc\p{L}*)$/u],
}
