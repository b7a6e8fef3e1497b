// biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot carry these, not even escaped
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** A text as it stands between two XML tags. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>\r]/g, sign => escapes[sign] ?? sign)
}

/** A text as it stands in an XML attribute, without the quotes around it. */
export function xmlAttribute(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\r\n\t]/g, sign => escapes[sign] ?? `&#${sign.charCodeAt(0)};`)
}
