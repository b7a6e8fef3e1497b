/**
 * Removes what no article contains and the database, a browser or an engine would choke on: control characters (but
 * not tab and line feed), halves of surrogate pairs, and the two code points beside them that XML forbids. An engine's
 * answer is as little to be trusted as an upload.
 */
export function cleanText(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
}
