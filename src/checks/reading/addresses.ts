import { lean } from './lean-pattern.js'
import { matchesIn } from './matches-in.js'
import { readOnce } from './read-once.js'

/** What readers follow, write or call: to be kept letter by letter. */
export type Address = { kind: 'link' | 'mailbox' | 'account' | 'site'; text: string; from: number; to: number }

/** Links, mailboxes, accounts and bare sites of a text. Hashtags may be translated, so they are none. */
export const addressesIn = readOnce((text): readonly Address[] =>
  telltale.test(text) ? matchesIn(text, pieces).flatMap(readPiece) : none,
)

const none: readonly Address[] = []

/** Whatever is an address has one of these: most texts have none. */
const telltale = /@|:\/\/|www\.|\.[A-Za-z]{2}/i

function readPiece({ 0: piece, index = 0 }: RegExpMatchArray): Address[] {
  if (!telltale.test(piece)) return []
  const address = trimAddress(piece)
  const kind = kindOf(address)
  const from = index + piece.indexOf(address)
  return kind === undefined ? [] : [{ kind, text: address, from, to: from + address.length }]
}

/** The text with each address made one long word, so that its signs are not read as punctuation. */
export function maskAddresses(text: string): string {
  const addresses = addressesIn(text)
  if (addresses.length === 0) return text
  let masked = ''
  let at = 0
  for (const { from, to } of addresses) {
    masked += text.slice(at, from) + 'x'.repeat(to - from)
    at = to
  }
  return masked + text.slice(at)
}

/** Scripts that write without blanks, or hang their endings on, never stand in an address of the West. */
const pieces = lean(
  /[^\s\uFFFC<>"“”„«»‹›‚‘「」『』（）。，、！？；：،؛؟\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{3,2000}/gu,
)

/** Punctuation around is the sentence's; a closing bracket is the address's own if it has the opening one. */
function trimAddress(piece: string): string {
  const address = piece.replace(/^[([{*_'’¿¡]{1,9}/, '')
  let end = address.length
  while (end > 0 && isSentenceMark(address, end)) end -= 1
  return address.slice(0, end)
}

function isSentenceMark(address: string, end: number): boolean {
  const last = address[end - 1] ?? ''
  if (last === ')' && end <= 300) return !address.slice(0, end - 1).includes('(')
  return ".,;:!?…)]}'’*_".includes(last)
}

function kindOf(address: string): Address['kind'] | undefined {
  if (/^(?:[a-z]{2,10}:\/\/|www\.)./iu.test(address)) return 'link'
  if (/^(?:mailto:)?[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}$/u.test(address))
    return 'mailbox'
  if (/^@[\p{L}\p{N}_][\p{L}\p{N}_.@-]{1,80}$/u.test(address)) return 'account'
  if (site.test(address)) return 'site'
  return undefined
}

const site = lean(
  /^(?:[\p{Ll}\p{Lu}\d-]{1,63}\.){1,4}(?:com|org|net|info|eu|de|at|ch|fr|es|it|pl|nl|be|pt|uk|us|io|gov|int|tv|news|example)(?:[/?]\S{0,500})?$/u,
)
