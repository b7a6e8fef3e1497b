/**
 * Removes what no article contains and the database or a browser would choke on: control characters
 * (but not tab and line feed) and halves of surrogate pairs. An engine's answer is as little to be
 * trusted as an upload.
 */
export function cleanText(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
}
