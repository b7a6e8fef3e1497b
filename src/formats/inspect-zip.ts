import { inflateRawSync } from 'node:zlib'

/** What may be said of an archive before anything trusts it. */
export type ZipVerdict = 'fine' | 'too-large' | 'broken'

const maxEntries = 1_000
const maxUnpacked = 50 * 1024 * 1024

/**
 * Unpacks every entry once with a limit, counting what really comes out: the sizes an archive
 * states about itself may lie, and entries may overlap.
 */
export function inspectZip(file: Uint8Array): ZipVerdict {
  try {
    return inspectEntries(Buffer.from(file.buffer, file.byteOffset, file.byteLength))
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'broken'
  }
}

function inspectEntries(zip: Buffer): ZipVerdict {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) return 'broken'
  const count = zip.readUInt16LE(end + 10)
  if (count > maxEntries) return 'too-large'

  let at = zip.readUInt32LE(end + 16)
  let unpacked = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) return 'broken'
    unpacked += unpackedSize(zip, at, maxUnpacked - unpacked)
    if (unpacked > maxUnpacked) return 'too-large'
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }

  return hasMoreEntries(zip, at) ? 'broken' : 'fine'
}

function unpackedSize(zip: Buffer, at: number, left: number): number {
  const method = zip.readUInt16LE(at + 10)
  const packed = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const data = zip.subarray(from, from + packed)

  return method === 8 ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length : packed
}

/** A reader that ignores the stated count must find nothing more than we have looked at. */
function hasMoreEntries(zip: Buffer, at: number): boolean {
  return at + 4 <= zip.length && zip.readUInt32LE(at) === 0x02014b50
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
