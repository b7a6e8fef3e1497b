/** A part of a segment's text: words, or an inline tag such as `<1>`, `</1>` or `<2/>`. */
export type Part = { kind: 'words' | 'tag'; text: string; start: number }

const tag = /<(?:\/[1-9]\d{0,4}|[1-9]\d{0,4}\/?)>/g

/** Cuts a text into words and tags, in order. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { 0: mark, index } of text.matchAll(tag)) {
    if (index > end) parts.push({ kind: 'words', text: text.slice(end, index), start: end })
    parts.push({ kind: 'tag', text: mark, start: index })
    end = index + mark.length
  }
  if (end < text.length) parts.push({ kind: 'words', text: text.slice(end), start: end })
  return parts
}

/** The tags of a text, in order. */
export function tagsOf(text: string): string[] {
  return partsOf(text).flatMap(({ kind, text }) => (kind === 'tag' ? [text] : []))
}

/** What a tag's chip says: `1` where it opens, `/1` where it closes, `1` with a dot where it stands alone. */
export function chipOf(mark: string): string {
  const inner = mark.slice(1, -1)
  return inner.endsWith('/') ? `${inner.slice(0, -1)}·` : inner
}

/** The tags that `wanted` has and `text` lacks, each as often as it is missing. */
export function missingTags(wanted: readonly string[], text: string): string[] {
  const there = tagsOf(text)
  return wanted.filter(mark => {
    const place = there.indexOf(mark)
    if (place >= 0) there.splice(place, 1)
    return place < 0
  })
}

/** The text with no tag standing more often than in `wanted`: of surplus ones the last goes. */
export function withoutSurplus(wanted: readonly string[], text: string): string {
  const left = [...wanted]
  return partsOf(text)
    .filter(({ kind, text: mark }) => {
      if (kind === 'words') return true
      const place = left.indexOf(mark)
      if (place >= 0) left.splice(place, 1)
      return place >= 0
    })
    .map(part => part.text)
    .join('')
}

/** Shifts the tag before or behind `caret` by one word; null if there is none on that side. */
export function moveTag(
  text: string,
  caret: number,
  towards: 'left' | 'right',
): { text: string; caret: number } | null {
  const parts = partsOf(text)
  const touched = parts.find(
    ({ kind, start, text: mark }) => kind === 'tag' && (start + mark.length === caret || start === caret),
  )
  if (!touched) return null
  const rest = text.slice(0, touched.start) + text.slice(touched.start + touched.text.length)
  const at = towards === 'left' ? wordBefore(rest, touched.start) : wordBehind(rest, touched.start)
  return { text: rest.slice(0, at) + touched.text + rest.slice(at), caret: at + touched.text.length }
}

function wordBefore(text: string, from: number): number {
  const before = text.slice(0, from)
  const mark = /<[^<>]*>$/.exec(before)
  if (mark) return mark.index
  return /\S+\s*$/.exec(before)?.index ?? 0
}

function wordBehind(text: string, from: number): number {
  const behind = text.slice(from)
  const step = /^<[^<>]*>/.exec(behind) ?? /^\s*[^\s<]+/.exec(behind)
  return from + (step?.[0].length ?? behind.length)
}

/** The text with words put in at a place, set off by spaces where they would run into others. */
export function withWords(text: string, at: number, words: string): { text: string; caret: number } {
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const put = (/[\p{L}\p{N}.,;:!?]$/u.test(before) ? ' ' : '') + words
  const gap = /^[\p{L}\p{N}]/u.test(after) ? ' ' : ''
  return { text: before + put + gap + after, caret: at + put.length }
}
