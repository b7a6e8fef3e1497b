import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const shape = /^(fsg_[0-9A-Za-z]{22})_[0-9A-Za-z]{49}$/

/**
 * An API key is `fsg_<id>_<secret><checksum>`. The first part finds it, secret scanners know it by its
 * beginning, and the checksum tells a typing error from a wrong key without asking the database.
 */
export function makeKey(random: (size: number) => Buffer = randomBytes): { key: string; prefix: string } {
  const prefix = `fsg_${encode(random(16), 22)}`
  const signed = `${prefix}_${encode(random(32), 43)}`
  return { key: signed + checksum(signed), prefix }
}

/** The part that finds the key; null if this was never one of ours. */
export function prefixOf(key: string): string | null {
  const prefix = shape.exec(key)?.[1]
  return prefix && key.slice(-6) === checksum(key.slice(0, -6)) ? prefix : null
}

/** What is stored. A key is 256 random bits, so a slow hash would only slow us down. */
export function hashKey(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

/** The last six characters, made from all before them. */
export function checksum(text: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc32(text))
  return encode(bytes, 6)
}

/** Bytes as base 62, padded to a fixed length. */
function encode(bytes: Buffer, length: number): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  while (text.length < length) {
    text = alphabet[Number(rest % 62n)] + text
    rest /= 62n
  }
  return text
}
