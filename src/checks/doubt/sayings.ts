import { lean } from '../reading/lean-pattern.js'

/** Verbs that tell who said something. „Sagte ab“ and „erklärte sich bereit“ tell nothing. */
export const sayings =
  '(?:(?:sag(?:t|te|ten)|(?<!(?:nicht|noch|schwer|kaum|genau|sicherheit|nichts|zu|etwas|so)\\s)sagen)(?!\\s(?:\\p{L}{1,30}\\s){0,4}(?:ab|zu)(?!\\p{L}))|(?:teil(?:t|te|ten|en)|mitgeteilt)(?=[^.!?]{0,200}\\smit(?!\\p{L}))|bericht(?:et|ete|eten|en)|erklär(?:t|te|ten|en)(?!\\ssich)|beton(?:t|te|ten|en)|versicher(?:t|te|ten|n)|beteuer(?:t|te|ten|n)|behaupt(?:et|ete|eten|en)|(?:(?<=,\\s)meld(?:et|ete|eten)|meld(?:et|ete|eten)(?=[^.!?]{0,80}[,:„“]))|(?:schreibt|schrieb|schrieben)(?!\\san\\s|\\s[^.!?,:]{0,60}\\s\\p{L}{0,20}(?:[Rr]oman|[Bb]uch|[Bb]ücher|[Ll]ied|[Ss]ong|[Oo]per|[Gg]eschichte|[Gg]edicht|[Ss]tück|[Kk]apitel|[Mm]usik|[Zz]ahlen|[Rr]ekord)(?!\\p{L}))|erzähl(?:t|te|ten)|verlautete)(?!\\p{L})'

/** What is said to be told by somebody, so that it has to be told by somebody in a translation. */
export const saying = lean(new RegExp(`(?<!\\p{L})${sayings}`, 'giu'))

/** „Sagte, er hätte“: what only would be so elsewhere is reported after a verb of saying. */
export const toldBefore = new RegExp(
  `(?<!\\p{L})${sayings}[^.!?]{0,60},\\s(?:dass\\s)?[^,.!?]{0,80}(?:hätte|wäre|würde)`,
  'iu',
)
