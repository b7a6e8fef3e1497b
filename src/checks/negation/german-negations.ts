import type { Span } from '../check.js'
import { blankOut, countIn, isIn, phrasePattern } from '../phrases.js'
import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import { sieveOf } from '../reading/sieve.js'

const negation = lean(
  /(?<!\p{L})(?:nicht|kein(?:e[mnrs]?|erlei)?|nie|niemals|niemand(?:e[mns])?|nichts|weder|ohne|keinesfalls|keineswegs|nirgends|nirgendwo|mitnichten)(?!\p{L})/giu,
)

const siftDenials = sieveOf([negation])

/** What looks like a denial and is none, or need not be one elsewhere. */
const idiomWords = `nicht nur, nicht bloß, nicht allein wegen|durch|aus|auf|die|der|das|den|dem|in|im|mit|von|für|um, nicht zuletzt, nicht wahr?, nichts als, nichts anderes als, kein Durchkommen, nicht weniger als, nicht mehr als,
  nicht selten, ohne Zweifel, kein Zweifel, keine Zweifel, keinen Zweifel, ohne Weiteres, ohne weiteres, nicht umsonst, wie nie, wie noch nie, wie nie zuvor, denn je, noch nie dagewesen*,
  nie dagewesen*, nicht zu übersehen*, oder nicht, keine Frage:, nicht wegzudenken*, nicht zu unterschätzen*, nicht minder, nichts Geringeres, kein Geringerer als,
  keine Geringere als, kein anderer als, keine andere als, kein anderes als, keine anderen als, nicht un*, kein un*, keine un*, keinen un*, keinem un*, keiner un*, nichts un*, niemand un*, keine Seltenheit, warum nicht, ob nicht, nicht anders als, nicht später als, nicht zu vergessen, ohnehin, nicht gerade`
const idiomsBesideMay = phrasePattern(idiomWords)
const idioms = phrasePattern(idiomWords, 'nicht ohne')

/** „Darf nicht ohne Helm fahren“ denies something; „nicht ohne Stolz“ is proud. */
export const mayNotWithout =
  /\b(?:d[aü]rf|durfte|k[aö]nn|konnte)[a-z]{0,3}\b[^.!?]{0,80}\snicht ohne\s|nicht ohne\s[^.,;!?]{0,100}\s(?:d[aü]rf|durfte|k[aö]nn|konnte)[a-z]{0,3}\b|nicht ohne [Ww]eiteres/

/** Verbs that deny with a part at the end of their clause, such as „wies … zurück“; that they may also be one word is in `refusals`. */
const verbsApart = Object.entries({
  zurück: 'w(?:ies|eis)(?:t|en)?',
  schuldig: 'bl(?:eibt|eiben|ieb|ieben)',
  ab: 'sag(?:t|te|ten|en)|w(?:ies|eis)(?:t|en)?|br(?:ach|ich)(?:t|en)?|str(?:itt|eit)(?:et|en)?|schaff(?:t|te|ten|en)',
  aus: 'schlie(?:ß|ss)(?:t|en)|schloss(?:en)?|f(?:iel|ällt|allen|ielen)|blieb(?:en)?|bleib(?:t|en)|w(?:ich|eich)(?:t|en)?',
  still: 'st(?:eht|ehen|and|anden)',
  auf: 'hör(?:t|te|ten|en)|h(?:ob|oben|ebt|eben)',
  ein: 'stell(?:t|te|ten|en)',
  an: 'h(?:ielt|ielten|ält|alten)',
  fern: 'bl(?:eibt|eiben|ieb|ieben)|h(?:ielt|ielten|ält|alten)',
}).map(([part, verbs]) => `(?:${verbs})(?=[^.!?]{0,120}\\s${part}(?:[,.;:!?–—)"“]|\\s(?:und|oder|aber|sowie)\\s|$))`)

/** Words that refuse, end, miss or forbid, or say that something is missing, over or against; their beginnings, unless they end here. */
const refusals =
  `(?:ver)?weiger|schweig|schwieg|illegal|vergeblich|abgelehn|abzulehn|ablehn|lehn(?:t|te|ten|en)\\s|bestr[ei]|dementi|widersprach|widersproch|fehl|gefehlt|mangel|
  verb(?:ot|iet)|verbann|verhinder|vermeid|vermied|vorbeug|umgeh|umgangen|kaum(?!\\p{L})|selten|zurückgew|zurückweis|zurückzuweis|abgewies|abzuweis|abweis|
  ausgeschlossen|ausschl[iu]|auszuschl|ausgenommen|ausnahm|scheiter|gescheitert|versag|misslang|misslung|versäum|verpass|verfehl|verlier|verlor|wider(?:zu)?ruf|widerrief|rückgängig|abbestell|
  ausgefallen|ausfall|auszufall|entf[aiä]ll|verzicht|abgesagt|absag|abzusag|storn|annull|gestopp|stopp|(?<!-)anhalt(?!end|spunkt)|angehalten|haltestelle|
  aufgehört|aufzuhör|aufhör|eingestellt|einzustell|einstell|abgebroch|abbruch|abzubrech|abbrech|
  aufgehob|aufzuheb|aufheb|abgeschafft|abschaff|abzuschaff|
  enthielt(?:en)?\\ssich|sich\\s(?:der\\sstimme\\s)?enth[aä]lt|enthaltung|enthalten(?!e)(?=[.,;]|\\shaben)|abwesen|verschwund|verschwind|verschwand|
  vermiss|ignorier|überseh|übersah|überhör|boykott|null(?!\\p{L})|rekord|beend|untersag|leugn|entlass|gekündig|verworf|verwarf|verw[ei]rf|vorenth|fern(?:bl|zu)|befrei|verschon|erspar|
  eher(?!\\p{L})|lieber(?!\\p{L})|vielmehr|(?:ge)?strichen|streich|auf\\sder\\sflucht|flüchtig|weit\\sentfernt|statt(?!\\p{L})|anstatt|
  außer(?!\\p{L})|außerstande|außerhalb|anstelle(?!\\p{L})|es\\ssei\\sdenn|gesperrt|sperr|frei\\svon|verfrüht|vorzeitig|frühgeb|erst\\s(?:wenn|als|nach|nachdem)(?!\\p{L})`.replace(
    /\n\s*/g,
    '',
  )

/** Words that deny without a "nicht": what they are in a translation is not counted for one. */
const lexical = lean(
  new RegExp(
    `(?<!\\p{L})(?:${[
      'un(?!ter|s|d(?!\\p{L})|mittelbar|bedingt|verzüg|gefähr(?!lich)|i|fall|glück|wetter|garn)\\p{Ll}{3,}',
      '(?:\\p{L}{2,40}(?:los|losen?|loser|loses|frei|freie[nrsm]?|leer)(?!\\p{L}))',
      '\\p{L}{2,40}(?:widrig|verbot|mangel|ausf[aä]ll|stopp|sperr|absage|verzicht|boykott|abbruch|haltestelle)',
      'zu\\s(?:früh|spät|wenig|klein|kurz|schwach|niedrig|gering)',
      ...verbsApart,
      refusals,
    ].join('|')})`,
    'giu',
  ),
)

/** Words that say what a thing is without; elsewhere that may take a word of its own. */
const apartWords = lean(
  /(?<!\p{L}|nicht\s)(?:un(?!ter|s|d(?!\p{L})|gefähr(?!lich)|i|fall|glück|wetter|garn)\p{Ll}{3,30}|\p{L}{2,40}(?:los|frei|leer)(?:e[nrsm]?)?)(?!\p{L})/giu,
)

/** Words that say that there is not much, as others do elsewhere where German has a "not". */
const littleWords = lean(/(?<!\p{L})wenig/giu)

/** „Nicht unabhängig geprüft“ is no double denial, unlike „nicht unerheblich“. */
const onlyBeginsAlike =
  /(?<=(?:^|[^\p{L}])(?:nicht|nichts|niemand|keine?[mnrs]?)\s)un(?=abhäng|mittelbar|bedingt|ter|ser|verzüg|[ds](?!\p{L}))/giu

/** Words for leaving an office or letting somebody go, which some languages call by a word for going without. */
const quitWords = lean(
  /(?<!\p{L})(?:rücktritt|aufgeb|aufzugeb|aufgegeb|freilass|freigelass|zurück(?:zu)?(?:tr[ei]t|getret)|tr(?:itt|at)(?:en)?(?=[^.!?]{1,80}\szurück(?!\p{L})))/giu,
)

/** Words for what is closed, which elsewhere may say that nobody is let in. */
const shutWords = lean(
  /(?<!\p{L})(?:(?:ge|ver|ab)?schlie(?:ß|ss)|(?:ge|ver|ab)?schloss|(?:ab|ge)?(?:ge)?sperr|dicht(?!\p{L})|zu(?!\s?\p{L}))/giu,
)

/** Words for being against something, which elsewhere may say that somebody is not for it. */
const againstWords = lean(
  /(?<!\p{L})(?:gegen(?!\p{L})|dagegen|gegner|widerstand|ab(?:ge|zu)?lehn|lehn(?:t|te|ten|en)\s)/giu,
)

/** Words that name a time, as what stands for a denial up to a time does. */
const untilWords = lean(
  /(?<!\p{L})(?:bis|bisher|bisherige[mnrs]?|bislang|bevor|ehe|vor|zuvor|vorher|davor|vorige[mnrs]?|vor(?:tag|abend|woche|monat|jahr)\p{Ll}{0,3}|früher|zunächst|solange|auf(?=\s\d))(?!\p{L})/giu,
)

/** „Nicht vor Mai“ may as well be told as after April, or in May at the earliest. */
const notBefore = lean(/(?<!\p{L})nicht\s(?:vor|bevor|ehe)(?!\p{L})/giu)

/** Words after which a translation may well deny what the source did not. */
const excuses = lean(
  /(?<!\p{L})(?:zu(?!\p{L})|nur(?!\p{L})|erst(?!\p{L})|noch(?!\p{L})|bis(?!\p{L})|bevor(?!\p{L})|vor(?!\p{L})|lediglich|bloß|mehr(?!\p{L})|einst|ehemal|letzt|zuletzt|tote?[nmrs]?(?!\p{L})|töd|gestorben|verstorben|starb|sterb|höchstens|spätestens|frühestens|mindestens|egal|zweif|sonst|offen|schweig|schwieg|stillschw|geheim|vertraulich|anonym|leer|allein|ander|überflüss|vorbei|nein|doch|misstrau|illegal|in(?:akzept|effiz|stabil|toler)|alles andere|auf\sder\sstelle|solange|je(?!\p{L})|jemals|stillst|vergeblich|trotz|schwer|vermiss|einzig|end|schluss|ab(?:ge)?(?:schaff|bruch|broch|brich)|gesperrt|sperr|geschlossen|schließ|nicht\p{L}|non|anti|gleich|genauso|dasselbe|derselbe|ausnahm|frei(?!tag|geg|geb|gab|las|gest)|sauber|weg(?!\p{L})|weit(?!er(?!\p{Ll}))|fraglich|gratis|umsonst|miss|ohn|wider|rätsel|verschon|verschwund|verschwind|stumm|fern|ausbl|ausgebl|blieb|bleib|schwarz(?=fahr|arbeit|bau|markt|seh)|barfuß|nackt|heimlich|eigenmächtig|analphabet|waise|vegetari|vegan|ledig(?!\p{L})|pleite|knapp|nüchtern|vergess|entbehr|befrei|entzog|entzieh|ausgesetz|aussetz|falsch|ruhig|schon|bereits|gar(?!\p{L})|wohl|halt|hielt|vakant|kalt(?!\p{L})|kaltmiet|netto|ab(?:ge)?wend|lücke|arm|schlecht|schwach|leider|muss|müss|dürf|darf|abgedeck|abdeck|entwurzel|friedlich|reibungslos|glatt(?!\p{L})|problemlos|planmäßig|pünktlich|wohlbehalten|heil(?!\p{L})|sicher(?!\p{L}))/giu,
)

/** Words that German has for what is not before a time, beside its denials. */
const laterWords = lean(/(?<!\p{L})(?:frühestens|erst)(?!\p{L})/giu)

/** „Wenn er nicht gekündigt wird“: unless it is. */
const ifNot = lean(
  /(?<!\p{L})(?:wenn|falls|sofern|soweit|solange|wer)\s[^.!?;]{0,120}?(?<!\p{L})(?:nicht|nichts|niemand\p{Ll}{0,2}|keine?[mnrs]?)(?!\p{L})/giu,
)

/** „Noch nie war ein Oktober so warm“, „so warm wie seit Jahren nicht“: it was the warmest. */
const neverSo = lean(
  /(?<!\p{L})(?:(?:nie|niemals|keine?[mnrs]?)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:so|derart|solche?[mnrs]?)|so\s\p{Ll}{3,20}\s(?:[\p{L}-]{3,30}\s){0,5}wie\s[^.!?]{0,80}(?<!\p{L})(?:nicht|nie|niemals|nirgends|nirgendwo|keine?[mnrs]?))(?!\p{L})/giu,
)

/** What a German text denies: how often and where first; and how many words say what a thing is without. */
export type Denial = {
  text: string
  count: number
  first: Span
  apart(): number
  /** Asked for where a translation has too few denials. */
  besides(): DeniedBesides
}

/** How many words of a text deny besides: any, of an office, up to a time, or of being let in. */
export type DeniedBesides = {
  lexical: number
  /** Those words themselves, without what begins with `un-`. */
  lexicalWords: string
  little: number
  quits: number
  until: number
  shut: number
  /** Those of the words that deny besides which close something. */
  barred: number
  against: number
  notBefore: number
  ifNot: number
  later: number
  neverSo: number
}

/** Reads what a German text denies; a list of denials in one clause or row is one. */
export function denialsIn(german: string): Denial | null {
  if (siftDenials(german) === 0) return null
  const plain = german.replace(onlyBeginsAlike, '__')
  const marked = blankOut(plain, mayNotWithout.test(german) ? idiomsBesideMay : idioms)
  const text = marked.replaceAll('__', 'un')
  const found = matchesIn(text, negation)
  const [first] = found
  if (!first) return null
  const starts = found.filter(
    (match, place) => place === 0 || !isOneWith(text, found[place - 1]?.index ?? 0, match.index),
  )
  return {
    text: german,
    count: starts.length,
    first: [first.index, first.index + first[0].length],
    apart: () => (found.some(([word]) => /^ohne$/i.test(word)) ? 0 : countIn(text, apartWords)),
    besides: () => deniedBesides(marked, text),
  }
}

function deniedBesides(marked: string, text: string): DeniedBesides {
  const deny = matchesIn(marked, lexical).map(([word]) => word)
  return {
    lexical: deny.length,
    lexicalWords: deny.filter(word => !/^un/i.test(word)).join(' '),
    little: countIn(text, littleWords),
    quits: countIn(text, quitWords),
    until: countIn(text, untilWords),
    shut: countIn(text, shutWords),
    barred: deny.filter(word => /sperr/i.test(word)).length,
    against: countIn(text, againstWords),
    notBefore: countIn(text, notBefore),
    ifNot: countIn(text, ifNot),
    later: countIn(text, laterWords),
    neverSo: countIn(text, neverSo),
  }
}

/** How many words of a text that has no "not" deny in themselves, if nothing else in it may be told by a denial. */
export function deniesOnlyItself(german: string): number {
  const found = matchesIn(german, lexical)
  if (found.length === 0) return 0
  return isIn(blankOut(german, lexical), excuses) || isIn(german, idioms) ? 0 : found.length
}

/** How many words of a text deny in themselves beside a clause. */
export function countRefusals(german: string, [from, to]: Span): number {
  return matchesIn(german, lexical).filter(({ index }) => index < from || index >= to).length
}

/** Whether a translation may well deny something, though the text has no word that only denies. */
export function mayDeny(german: string): boolean {
  return isIn(german, excuses) || isIn(german, lexical) || isIn(german, idioms)
}

/** „War nicht gezeichnet und durfte nicht verkauft werden“: what else somebody does not do. */
const goesOn = lean(
  /^(?:nicht|keine?[mnrs]?)\s[\s\S]{3,120}\s(?:und|aber|oder)\s(?:(?:ist|sind|war|waren|wäre|wären|wird|werden|wurden?|hat|haben|hatten?|hätten?|kann|können|konnten?|könne|darf|dürfen|durften?|dürfe|muss|müssen|mussten?|müsse|soll|solle|wollten?|will|wolle|sei|habe|werde)\s)(?:\p{L}{1,20}\s){0,6}$/u,
)

/** Whether a denial only goes on with the one before: within its clause, or as the next item of a row. */
function isOneWith(text: string, before: number, at: number): boolean {
  const between = text.slice(before, at)
  if (/^nicht\s$/i.test(between) && /^ohne\s(?!weiteres)/i.test(text.slice(at, at + 15))) return false
  if (!/[,;:.!?–—()]/.test(between)) return !goesOn.test(between)
  return /,\s+(?:(?:und|oder|noch|auch|sowie|aber|also)\s+)?$/.test(between)
}
