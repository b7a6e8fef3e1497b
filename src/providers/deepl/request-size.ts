import { cutIntoBatches } from '../cut-into-batches.js'
import { toXml } from '../xml-markup.js'

/** DeepL takes 128 KiB; the rest is left for what a proxy may add. */
const mostBytes = 100 * 1024
/** Languages, switches and the names of all fields. */
const bytesForOptions = 1024

/** What one request to DeepL holds. */
export const deeplLimits = { texts: 50, size: mostBytes - bytesForOptions, unit: 'bytes' } as const

/** Cuts texts so that DeepL takes each batch; the client itself checks neither number nor size. */
export function deeplBatches(texts: readonly string[]): string[][] {
  return cutIntoBatches(texts, { ...deeplLimits, sizeOf: sizeOfText })
}

/**
 * As much of the article as the request has room for. What does not fit is cut at the end,
 * because a news article says the most in its first lines.
 */
export function fittingContext(context: string | undefined, texts: readonly string[]): string | undefined {
  if (!context?.trim()) return undefined

  let room = mostBytes - bytesForOptions - texts.reduce((sum, text) => sum + sizeOfText(text), 0)
  if (encodedSize(context) <= room) return context

  let end = 0
  for (const character of context) {
    room -= encodedSize(character)
    if (room < 0) break
    end += character.length
  }
  return context.slice(0, end) || undefined
}

function sizeOfText(text: string): number {
  return '&text='.length + encodedSize(toXml(text))
}

/** Which of the first 128 characters a form holds as they are; all others are escaped, byte by byte. */
const isPlain = Array.from({ length: 128 }, (_, code) => /[\w*\-. ]/.test(String.fromCharCode(code)))

/** The length of a form-encoded text, in which `ü` takes six bytes. */
function encodedSize(text: string): number {
  let plain = 0
  for (let at = 0; at < text.length; at += 1) if (isPlain[text.charCodeAt(at)]) plain += 1
  return plain + 3 * (Buffer.byteLength(text) - plain)
}
