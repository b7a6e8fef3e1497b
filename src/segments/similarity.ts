/** How much two texts have in common, from 0 to 1: the share of letter pairs they share, each counted as often as it stands there. */
export function similarity(left: string, right: string): number {
  const pairs = letterPairs(left)
  const others = letterPairs(right)
  if (pairs.size === 0 || others.size === 0) return left === right ? 1 : 0
  let common = 0
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0)

  return (2 * common) / (total(pairs) + total(others))
}

function letterPairs(text: string): Map<string, number> {
  const small = text.toLowerCase()
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < small.length; at += 1) {
    const pair = small.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }

  return pairs
}

function total(pairs: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of pairs.values()) sum += count

  return sum
}
