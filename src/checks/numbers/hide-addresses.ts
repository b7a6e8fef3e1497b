/** Telephone numbers, which are written as every country likes. */
const telephones =
  /(?<![\d,.])(?:(?:\+|00)[1-9]\d{0,2}[ \d()/.-]{6,30}\d|\(?0[1-9]\d{1,4}\)?[ \u00a0]?[/-]?[ \u00a0]?\d[\d -]{4,15}\d)(?!\d)/g

/** Blanks out what another check compares: links, mailboxes, accounts, telephones. Everything keeps its place. */
export function hideAddresses(text: string): string {
  return text
    .replace(/\S+/g, word => (isAddress(word) ? ' '.repeat(word.length) : word))
    .replace(telephones, found => ' '.repeat(found.length))
    .replace(/(?<![\p{L}\d])(?:CO2|H2O|[kcdm]?m[23])(?![\p{L}\d])/gu, found => ' '.repeat(found.length))
}

function isAddress(word: string): boolean {
  return word.includes('://') || word.includes('@') || /^[(„“"]?(?:www\.|#\p{L})/u.test(word)
}
