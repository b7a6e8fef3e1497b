import { matchesIn } from '../reading/matches-in.js'

/** Brackets that belong together, from the first to behind the last, and the places of those that have no other half. */
export type Brackets = { pairs: [number, number][]; loose: number[] }

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '【': '】', '［': '］' }
const marks = /[()[\]{}（）【】［］]/g

/** Whether a text has any bracket: most have none. */
export function hasBracket(text: string): boolean {
  return anyMark.test(text)
}

const anyMark = /[()[\]{}（）【】［］]/

/** Pairs in the order of their ends. */
export function bracketsIn(text: string): Brackets {
  const open: number[] = []
  const pairs: [number, number][] = []
  const loose: number[] = []
  for (const { 0: mark, index } of matchesIn(text, marks)) {
    const from = open.at(-1)
    if (mark in closers) open.push(index)
    else if (from !== undefined && closers[text[from] ?? ''] === mark) {
      open.pop()
      pairs.push([from, index + 1])
    } else loose.push(index)
  }
  return { pairs, loose: [...loose, ...open] }
}
