import { readTokens, type Token } from '../reading/tokens.js'

/** Cuts a text into words and figures: a number has all marks between its figures. */
export function tokensOf(text: string): Token[] {
  const pieces = readTokens(text)
  const tokens: Token[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Token
    const next = piece.kind === 'number' ? endOfFigures(text, pieces, at) : at + 1
    if (piece.kind !== 'sign' || fractions.includes(piece.text))
      tokens.push(next === at + 1 ? piece : joined(text, piece, pieces[next - 1] as Token))
    at = next
  }
  return tokens
}

const fractions = '¼½¾⅓⅔⅛⅜⅝⅞'
const marks = ".,'’٫٬ \u00a0\u202f\u2009"

/** The first piece behind figures that one mark each parts. */
function endOfFigures(text: string, pieces: readonly Token[], from: number): number {
  let end = from + 1
  for (;;) {
    const place = pieces[end - 1]?.end ?? 0
    if (!marks.includes(text[place] ?? '.') || place >= text.length) return end
    const next = pieces[end]?.start === place ? end + 1 : end
    if (pieces[next]?.kind !== 'number' || pieces[next]?.start !== place + 1) return end
    end = next + 1
  }
}

function joined(text: string, { start, lower, kind }: Token, { end }: Token): Token {
  return { text: text.slice(start, end), lower, start, end, kind }
}

/** Whether a token is no word: figures, or the sign of a fraction. */
export function isFigure(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'word'
}
