/** The alternatives of a pattern's source, `a|(?:b|c)d` for example has two. */
export function alternativesOf(source: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if (sign === '\\') at += 1
    else if ('([{'.includes(sign)) depth += 1
    else if (')]}'.includes(sign)) depth -= 1
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...found, source.slice(from)]
}

/** The signs that an alternative can begin with. It is a literal, or begins with a class of signs or with a group. */
export function firstSignsOf(alternative: string): Set<string> {
  if (alternative.startsWith('[')) return new Set(alternative.slice(1, alternative.indexOf(']')))
  if (!alternative.startsWith('(?:')) return new Set([alternative.replace(/^\\/, '').charAt(0)])
  const end = endOfGroup(alternative)
  const inside = alternativesOf(alternative.slice(3, end)).flatMap(one => [...firstSignsOf(one)])
  return new Set(alternative[end + 1] === '?' ? [...inside, ...firstSignsOf(alternative.slice(end + 2))] : inside)
}

function endOfGroup(alternative: string): number {
  let depth = 0
  for (let at = 0; at < alternative.length; at += 1) {
    if (alternative[at] === '\\') at += 1
    else if (alternative[at] === '(') depth += 1
    else if (alternative[at] === ')' && --depth === 0) return at
  }
  return alternative.length
}
