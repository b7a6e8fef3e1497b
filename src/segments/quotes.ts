/**
 * Tells, for positions asked in rising order, whether a boundary there would tear a quotation that
 * is only part of its sentence: „Ich gehe. Du bleibst“, sagte er.
 */
export function quoteTracker(text: string): (at: number) => boolean {
  let scanned = 0
  let open: { closers: string; from: number }[] = []
  return at => {
    for (; scanned < at; scanned += 1) open = track(text, scanned, open)
    const innermost = open.at(-1)
    if (!innermost || at - innermost.from > longestQuote) return false

    return open.some(({ closers }) => goesOnBehind(text, at, closers))
  }
}

/** A quotation mark left open by mistake must not swallow the article. */
const longestQuote = 1_000

const closersOf: Readonly<Record<string, string>> = {
  '„': '“”"',
  '‚': '‘’',
  '»': '«',
  '›': '‹',
  '«': '»',
  '‹': '›',
  '“': '”',
  '"': '"',
}

type Open = { closers: string; from: number }[]

function track(text: string, at: number, open: Open): Open {
  const mark = text[at] ?? ''
  const innermost = open.at(-1)
  if (innermost?.closers.includes(mark) && !isApostrophe(text, at)) return open.slice(0, -1)
  const closers = closersOf[mark]
  const isOpening = closers && /^$|[\s([–—„»‚"]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ')

  return isOpening ? [...open.slice(-3), { closers, from: at }] : open
}

function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /\p{L}/u.test(text[at + 1] ?? '')
}

/** Whether the sentence goes on after the quotation's end: a comma, a small letter, or its own full stop. */
function goesOnBehind(text: string, at: number, closers: string): boolean {
  for (let end = at; end < text.length && end < at + longestQuote; end += 1) {
    if (!closers.includes(text[end] ?? '')) continue
    const behind = text.slice(end + 1, end + 8)
    if (/^[“”«‹‘"]*(?:[,;]|\s+[–—]?\s*\p{Ll})/u.test(behind)) return true
    return /^[.!?]/.test(behind) && !/[.!?…]/.test(text[end - 1] ?? '')
  }
  return false
}
