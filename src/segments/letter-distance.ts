/**
 * How many letters have to be put in, taken out or changed to make one text of the other (Levenshtein). Infinity if
 * they are more than `most`: only what lies that close to the diagonal is looked at.
 */
export function letterDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return Number.POSITIVE_INFINITY
  let row = Array.from({ length: right.length + 1 }, (_, place) => (place > most ? Number.POSITIVE_INFINITY : place))
  for (let down = 1; down <= left.length; down += 1) {
    row = nextRow(row, left.charCodeAt(down - 1), right, { down, most })
    if (row.every(cost => cost > most)) return Number.POSITIVE_INFINITY
  }
  const distance = row[right.length] ?? Number.POSITIVE_INFINITY
  return distance > most ? Number.POSITIVE_INFINITY : distance
}

function nextRow(above: readonly number[], letter: number, right: string, at: { down: number; most: number }) {
  const { down, most } = at
  const row = new Array<number>(above.length).fill(Number.POSITIVE_INFINITY)
  if (down <= most) row[0] = down
  const end = Math.min(right.length, down + most)
  for (let across = Math.max(1, down - most); across <= end; across += 1) {
    const changed = (above[across - 1] as number) + (letter === right.charCodeAt(across - 1) ? 0 : 1)
    row[across] = Math.min(changed, (above[across] as number) + 1, (row[across - 1] as number) + 1)
  }
  return row
}
