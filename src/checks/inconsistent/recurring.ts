/** What stands in more than one of several lists: nothing else can be told in two ways. */
export function recurring(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const list of lists) {
    const own = new Set(list)
    for (const word of own) (seen.has(word) ? again : seen).add(word)
  }
  return again
}
