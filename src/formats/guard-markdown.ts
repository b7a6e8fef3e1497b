/**
 * Keeps Markdown from nesting thousands of quotes and lists, which costs a parser time that grows
 * with the square of the depth. Ordinary Markdown comes back unchanged.
 */
export function guardMarkdown(text: string): string {
  return text.split('\n').map(guardLine).join('\n')
}

const maxMarkers = 24
const maxIndent = 4 * maxMarkers
const maxBrackets = 500

function guardLine(line: string): string {
  return guardBrackets(guardMarkers(line))
}

function guardMarkers(line: string): string {
  const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
  let end = 0
  let count = 0
  while (marker.test(line)) {
    count += 1
    if (count === maxMarkers) end = marker.lastIndex
    if (count > maxMarkers) return guardMarkersAfter(line, end)
  }
  const indent = line.length - line.trimStart().length

  return indent > maxIndent ? ' '.repeat(maxIndent) + line.trimStart() : line
}

function guardMarkersAfter(line: string, end: number): string {
  return `${line.slice(0, end)} ${line
    .slice(end)
    .replace(/^(?:[ \t]*[>*+-])+/, '')
    .trimStart()}`
}

/** Hundreds of opening brackets in one line are no links; escaped, they cost nothing. */
function guardBrackets(line: string): string {
  if (line.split('[').length <= maxBrackets) return line
  const isBalanced = line.split('[').length <= line.split(']').length

  return isBalanced ? line : line.replace(/(?<!\\)\[/g, '\\[')
}
