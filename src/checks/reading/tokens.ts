import { readOnce } from './read-once.js'
import { signKindAt, signKinds } from './sign-kinds.js'

/** A word, a number or a single sign, with its place in the text. */
export type Token = { text: string; lower: string; start: number; end: number; kind: 'word' | 'number' | 'sign' }

const { blank, digit, letter, mark, lone } = signKinds

/** Words, numbers and signs of a legible text. Words of scripts that put no blanks between them are read sign by sign. */
export const readTokens = readOnce((text): readonly Token[] => {
  const tokens: Token[] = []
  const small = smallLetters(text)
  for (let at = 0; at < text.length; ) {
    const kind = signKindAt(text, at)
    const end = endOf(text, at, kind)
    if (kind !== blank && kind !== mark) tokens.push(tokenOf(text, small, at, end, kind))
    at = end
  }
  return tokens
})

function endOf(text: string, start: number, kind: number): number {
  if (kind === digit) return endOfRun(text, start, digit, digit)
  if (kind === letter) return endOfRun(text, start, letter, mark)
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
}

function endOfRun(text: string, start: number, one: number, other: number): number {
  let end = start + 1
  for (let kind = signKindAt(text, end); end < text.length && (kind === one || kind === other); ) {
    end += 1
    kind = signKindAt(text, end)
  }
  return end
}

/** The whole text in small letters, if they all stand where the large ones did: a Greek sigma looks at its neighbours. */
function smallLetters(text: string): string | null {
  const small = text.toLowerCase()
  return small.length === text.length && !text.includes('Σ') ? small : null
}

function tokenOf(text: string, small: string | null, start: number, end: number, kind: number): Token {
  const found = text.slice(start, end)
  if (kind === digit) return { text: found, lower: found, start, end, kind: 'number' }
  return {
    text: found,
    lower: small?.slice(start, end) ?? found.toLowerCase(),
    start,
    end,
    kind: kind === letter || kind === lone ? 'word' : 'sign',
  }
}
