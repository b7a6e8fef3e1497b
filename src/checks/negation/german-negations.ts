import { blankOut, countIn, isIn, phrasePattern } from '../phrases.js'
import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'

const negation = lean(
  /(?<!\p{L})(?:nicht|kein(?:e[mnrs]?|erlei)?|nie|niemals|niemand(?:e[mns])?|nichts|weder|ohne|keinesfalls|keineswegs|nirgends|nirgendwo|mitnichten)(?!\p{L})/giu,
)

/** What looks like a denial and is none, or need not be one elsewhere. */
const idioms = phrasePattern(
  `nicht nur, nicht bloß, nicht allein, nicht zuletzt, nicht wahr, nichts als, nichts anderes als, kein Wunder, nicht weniger als, nicht mehr als,
  nicht selten, nicht ohne, ohne Zweifel, ohne Weiteres, ohne weiteres, nicht umsonst, wie nie, wie noch nie, wie nie zuvor, denn je, noch nie dagewesen*,
  nie dagewesen*, nicht zu übersehen*, oder nicht, keine Frage, nicht wegzudenken*, nicht zu unterschätzen*, nicht minder, nichts Geringeres, kein Geringerer,
  keine Geringere, kein anderer, keine andere, nicht von ungefähr, nicht un*, kein un*, keine un*, keine Seltenheit, warum nicht, ob nicht, nicht anders, ohne dass, nicht später als, nicht zu vergessen, ohnehin, nicht gerade`,
)

/** Words that deny without a "nicht": what they are in a translation is not counted for one. */
const lexical = lean(
  /(?<!\p{L})(?:un(?!ter|s|d(?!\p{L})|gefähr|i|fall|glück|wetter|garn)\p{Ll}{3,}|(?:\p{L}{2,40}(?:los|losen?|loser|loses|frei|freie[nrsm]?|leer)(?!\p{L}))|(?:ver)?weiger|\p{L}{2,40}widrig|illegal|vergeblich|abgelehn|ablehn|lehn(?:t|te|ten|en)\s|bestr[ei]|dementi|fehl|gefehlt|mangel|verb(?:ot|iet)|verhinder|vermeid|vermied|kaum(?!\p{L})|selten|wenig|zurückgew|zurückweis|w(?:ies|eis)(?:t|en)?(?=[^.!?]{1,120}\szurück(?!\p{L}))|sag(?:t|te|ten|en)(?=[^.!?]{1,120}\sab(?!\p{L}))|ausgeschlossen|ausschließ|scheiter|gescheitert|versäum|verpass|verfehl|verlier|verlor|ausgefallen|ausfall|entf[aiä]ll|verzicht|abgesagt|absag|gestopp|stopp|(?:schlie(?:ß|ss)(?:t|en)|schloss(?:en)?|f(?:iel|ällt|allen|ielen)|blieb(?:en)?|bleib(?:t|en))(?=[^.!?]{0,120}\saus(?!\p{L}))|vermiss|ignorier|boykott|null(?!\p{L})|rekord|zu\s(?:spät|wenig|klein|kurz|schwach|niedrig|gering)|beend|untersag|leugn|entlass|vorenth|fern(?:bl|zu)|befrei|eher(?!\p{L})|lieber(?!\p{L})|vielmehr|(?:ge)?strichen|auf\sder\sFlucht|flüchtig|weit\sentfernt|statt(?!\p{L})|anstatt|gegen|außer(?!\p{L}))/giu,
)

/** Words that say what a thing is without; elsewhere that may take a word of its own. */
const apartWords = lean(
  /(?<!\p{L}|nicht\s)(?:un(?!ter|s|d(?!\p{L})|gefähr|i|fall|glück|wetter|garn)\p{Ll}{3,30}|\p{L}{2,40}(?:los|frei|leer)(?:e[nrsm]?)?)(?!\p{L})/giu,
)

/** Words for leaving an office or letting somebody go, which some languages call by a word for going without. */
const quitWords = lean(
  /(?<!\p{L})(?:rücktritt|freilass|freigelass|zurück(?:zu)?(?:tr[ei]t|getret)|tr(?:itt|at)(?:en)?(?=[^.!?]{1,80}\szurück(?!\p{L})))/giu,
)

/** Words that name a time, as what stands for a denial up to a time does. */
const untilWords = lean(/(?<!\p{L})(?:bis|bisher|bislang|bevor|ehe|vor|zuvor|solange)(?!\p{L})/giu)

/** „Nicht vor Mai“ may as well be told as after April, or in May at the earliest. */
const notBefore = lean(/(?<!\p{L})nicht\s(?:vor|bevor|ehe)(?!\p{L})/giu)

/** Words after which a translation may well deny what the source did not. */
const excuses = lean(
  /(?<!\p{L})(?:zu(?!\p{L})|nur(?!\p{L})|erst(?!\p{L})|noch(?!\p{L})|bis(?!\p{L})|bevor(?!\p{L})|vor(?!\p{L})|lediglich|bloß|mehr(?!\p{L})|einst|ehemal|letzt|höchstens|spätestens|frühestens|mindestens|egal|zweif|sonst|offen|schweig|schwieg|leer|allein|ander|überflüss|vorbei|nein|doch|misstrau|illegal|in(?:akzept|effiz|stabil|toler)|alles andere|solange|je(?!\p{L})|jemals|stillst|vergeblich|trotz|schwer|vermiss|einzig|end|schluss|ab(?:ge)?(?:schaff|bruch|broch|brich)|gesperrt|sperr|geschlossen|schließ|nicht\p{L}|non|anti|gleich|genauso|dasselbe|derselbe|ausnahm|frei|sauber|weg(?!\p{L})|weit|gratis|umsonst|miss|ohn|wider|rätsel|verschon|verschwund|verschwind|stumm|fern|ausbl|ausgebl|blieb|bleib|vergess|entbehr|befrei|entzog|entzieh|ausgesetz|aussetz|falsch|ruhig|schon|bereits|gar(?!\p{L})|wohl|halt|hielt|vakant|lücke|arm|schlecht|schwach|leider|muss|müss|dürf|darf)/giu,
)

/** What a German text denies: how often and where first, and how many words deny besides: any, of things, of an office, or up to a time. */
export type Denial = {
  count: number
  first: [number, number]
  lexical: number
  apart: number
  quits: number
  until: number
  notBefore: number
}

/** Reads what a German text denies; a list of denials in one clause or row is one. */
export function denialsIn(german: string): Denial | null {
  const text = blankOut(german, idioms)
  const found = matchesIn(text, negation)
  const [first] = found
  if (!first) return null
  const starts = found.filter(
    (match, place) => place === 0 || !isOneWith(text, found[place - 1]?.index ?? 0, match.index),
  )
  return {
    count: starts.length,
    first: [first.index, first.index + first[0].length],
    lexical: countIn(text, lexical),
    apart: found.some(([word]) => /^ohne$/i.test(word)) ? 0 : countIn(text, apartWords),
    quits: countIn(text, quitWords),
    until: countIn(text, untilWords),
    notBefore: countIn(text, notBefore),
  }
}

/** Whether a translation may well deny something, though the text has no word that only denies. */
export function mayDeny(german: string): boolean {
  return isIn(german, excuses) || isIn(german, lexical) || isIn(german, idioms)
}

/** Whether a denial only goes on with the one before: within its clause, or as the next item of a row. */
function isOneWith(text: string, before: number, at: number): boolean {
  const between = text.slice(before, at)
  if (!/[,;:.!?–—()]/.test(between)) return true
  return /,\s+(?:(?:und|oder|noch|auch|sowie|aber|also)\s+)?$/.test(between)
}
