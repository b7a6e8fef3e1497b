/** A tag as it stands in a segment's text: `<1>`, `</1>` or `<1/>`. */
export type TagMark = { number: number; form: 'open' | 'close' | 'void'; start: number; end: number }

/** All tags of a text, in their order. Nothing else in it is markup: `<b>`, `<` and `&` are ordinary characters. */
export function tagsIn(text: string): TagMark[] {
  if (!text.includes('<')) return []
  return [...text.matchAll(tagPattern)].map(({ 0: mark, index }) => ({
    number: Number.parseInt(mark.replace(/^<\/?/, ''), 10),
    form: mark.startsWith('</') ? 'close' : mark.endsWith('/>') ? 'void' : 'open',
    start: index,
    end: index + mark.length,
  }))
}

/** What looks like a tag. Text of an article that happens to look so is protected by a tag of its own. */
export const tagPattern = /<(?:\/[1-9]\d{0,4}|[1-9]\d{0,4}\/?)>/g

/** Whether a target carries exactly the tags of its source, each pair opened before it is closed. Their order is free. */
export function sameTags(source: string, target: string): boolean {
  return isBalanced(target) && inventory(source) === inventory(target)
}

function inventory(text: string): string {
  return tagsIn(text)
    .map(({ number, form }) => `${form} ${number}`)
    .sort()
    .join()
}

/** Whether every opened pair is closed again, inside the pair that was opened before it. */
export function isBalanced(text: string): boolean {
  const open: number[] = []
  for (const { number, form } of tagsIn(text)) {
    if (form === 'open') open.push(number)
    if (form === 'close' && open.pop() !== number) return false
  }

  return open.length === 0
}

/** The text as a person reads it, without its tags. */
export function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(tagPattern, '') : text
}
