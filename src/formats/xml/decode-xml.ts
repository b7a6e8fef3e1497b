import { FileFault } from '../file-fault.js'

/** Bytes; as much of the worst there is takes a parser a few milliseconds. */
const chunk = 8_192

/** The letters of an XML file, piece by piece. Its bytes are believed, and its own word for them has to agree. */
export function* decodeXml(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  try {
    for (let start = 0; start < bytes.length; start += chunk) {
      yield decoder.decode(bytes.subarray(start, start + chunk), { stream: true })
    }
    yield decoder.decode()
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new FileFault('encoding', 1)
    throw error
  }
}

const marks: readonly [readonly number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  // Without a mark, the first sign of any XML tells.
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
]

/** How names of encodings in declarations are read; others are refused, as some of them hide markup. */
const known: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'windows-1252',
  'windows-1252': 'windows-1252',
}

function encodingOf(bytes: Uint8Array): string {
  const found = marks.find(([mark]) => mark.every((byte, place) => bytes[place] === byte))?.[1]
  const declared = declaredIn(bytes, found ?? 'latin1')
  if (found?.startsWith('utf-16')) {
    if (declared === null || declared === 'utf-16' || declared === found) return found
    throw new FileFault('encoding', 1)
  }
  const named = known[declared ?? 'utf-8']
  if (named === undefined || (found === 'utf-8' && named !== 'utf-8')) throw new FileFault('encoding', 1)
  return named
}

function declaredIn(bytes: Uint8Array, encoding: string): string | null {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 400))
  const declaration = /^\uFEFF?<\?xml\s[^>]{0,150}>/.exec(head)?.[0] ?? ''
  return /encoding\s*=\s*["']([\w.-]+)["']/i.exec(declaration)?.[1]?.toLowerCase() ?? null
}
