import { inlineTag } from './inline-tags.js'

/** An inline tag that can be written as markup: empty, or one of a pair. */
export type PairedTag = { whole: string; number: string; form: 'open' | 'close' | 'empty'; at: number }

/** The tags of a text that are empty or have a partner, properly nested; the others are text like any. */
export function pairedTags(text: string): PairedTag[] {
  const found: PairedTag[] = []
  const open: PairedTag[] = []
  for (const match of text.matchAll(inlineTag)) {
    const tag = tagOf(match)
    if (tag.form === 'open') open.push(tag)
    else if (tag.form === 'empty') found.push(tag)
    else if (open.at(-1)?.number === tag.number) found.push(open.pop() as PairedTag, tag)
  }
  return found.sort((a, b) => a.at - b.at)
}

function tagOf({ 0: whole, 1: slash, 2: paired, 3: empty, index }: RegExpExecArray): PairedTag {
  const form = empty ? 'empty' : slash ? 'close' : 'open'
  return { whole, number: empty ?? paired ?? '', form, at: index }
}
