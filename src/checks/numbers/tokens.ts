import { type Token as Piece, readTokens } from '../reading/tokens.js'

/** A word, or figures with all marks between them. */
export type Token = { text: string; lower: string; start: number; end: number; isFigure: boolean }

/** Cuts a text into words and figures. */
export function tokensOf(text: string): Token[] {
  const pieces = readTokens(text)
  const tokens: Token[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece
    const next = piece.kind === 'number' ? endOfFigures(text, pieces, at) : at + 1
    if (piece.kind !== 'sign' || fractions.includes(piece.text))
      tokens.push(tokenOf(text, piece, pieces[next - 1] as Piece))
    at = next
  }
  return tokens
}

const fractions = '¼½¾⅓⅔⅛⅜⅝⅞'
const marks = ".,'’٫٬ \u00a0\u202f\u2009"

/** The first piece behind figures that one mark each parts. */
function endOfFigures(text: string, pieces: readonly Piece[], from: number): number {
  let end = from + 1
  for (;;) {
    const place = pieces[end - 1]?.end ?? 0
    if (!marks.includes(text[place] ?? '.') || place >= text.length) return end
    const next = pieces[end]?.start === place ? end + 1 : end
    if (pieces[next]?.kind !== 'number' || pieces[next]?.start !== place + 1) return end
    end = next + 1
  }
}

function tokenOf(text: string, { start, lower, kind }: Piece, { end }: Piece): Token {
  return { text: text.slice(start, end), lower, start, end, isFigure: kind !== 'word' }
}
