/** What has to stand in a translation as it does in the source: `key` is what counts of it, `text` how it is written. */
export type Mark = { key: string; text: string }

/** A mark that is written as it counts. */
export function markOf(text: string): Mark {
  return { key: text, text }
}

/** What is in the one and not in the other, each as often as it is too many. */
export function leftOver(marks: readonly Mark[], others: readonly Mark[]): string[] {
  const rest = new Map<string, number>()
  for (const { key } of others) rest.set(key, (rest.get(key) ?? 0) + 1)
  return marks
    .filter(({ key }) => {
      const count = rest.get(key) ?? 0
      rest.set(key, count - 1)
      return count <= 0
    })
    .map(({ text }) => text)
}
