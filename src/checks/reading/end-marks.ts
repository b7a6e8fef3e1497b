/** What a sentence can end with, whatever sign its script has for it. */
export type EndMark = '.' | '?' | '!' | ':' | '…'

/** The end of a text: its marks, where they stand, and whether quotation marks or brackets close behind them. */
export type Ending = { marks: EndMark[]; from: number; to: number; isClosed: boolean; isOther: boolean }

/**
 * Reads the marks at the very end, through closing quotation marks and brackets. `isOther` is an end that
 * is no end of a sentence: a comma, a semicolon, a dash.
 */
export function endingOf(text: string, language: string): Ending {
  let at = text.trimEnd().length
  const end = at
  let [from, to] = [end, end]
  const marks = new Set<EndMark>()
  let isClosed = false
  for (; at > 0 && end - at < longest; at -= 1) {
    const sign = text[at - 1] ?? ''
    const mark = markOf(sign, language)
    if (mark) {
      if (marks.size === 0) to = at
      from = at - 1
      marks.add(mark)
    } else if (closing.includes(sign)) isClosed ||= marks.size === 0 && !/\s/.test(sign)
    else break
  }
  if (/\.{3,}$|…$/.test(text.slice(from, to))) marks.add('…')
  return { marks: [...marks], from, to, isClosed, isOther: /[,;–—，、；-]/.test(text[at - 1] ?? '') }
}

/** More than this is no punctuation. */
const longest = 12

const closing = '“”"»«’‘\'›‹)]）」』》 \u00a0\u202f\uFFFC'

function markOf(sign: string, language: string): EndMark | undefined {
  if (language === 'el' && sign === ';') return '?'
  return signs[sign]
}

const signs: Readonly<Record<string, EndMark>> = {
  '.': '.',
  '。': '.',
  '．': '.',
  '।': '.',
  '۔': '.',
  '።': '.',
  '?': '?',
  '？': '?',
  '؟': '?',
  '\u037e': '?',
  '!': '!',
  '！': '!',
  ':': ':',
  '：': ':',
  '…': '…',
}

/** How a language writes a mark, with the blank before it. */
export function writeMark(mark: EndMark, language: string): string {
  if (language === 'fr' && mark === ':') return '\u00a0:'
  if (language === 'fr' && (mark === '?' || mark === '!')) return `\u202f${mark}`
  return own[language]?.[mark] ?? mark
}

const chinese = { '.': '。', '?': '？', '!': '！', ':': '：' } as const

const own: Readonly<Record<string, Partial<Record<EndMark, string>>>> = {
  el: { '?': ';' },
  ar: { '?': '؟' },
  fa: { '?': '؟' },
  ur: { '?': '؟', '.': '۔' },
  hi: { '.': '।' },
  zh: chinese,
  yue: chinese,
  ja: chinese,
}
