import { FileFault } from '../../formats/file-fault.js'

/**
 * The letters of a CSV file: UTF-8, or UTF-16 where it begins with its mark. Others are refused and not guessed at:
 * what is guessed wrongly reads „Ã¤“ for „ä“ ever after. Throws `FileFault`.
 */
export function decodeCsv(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new FileFault('encoding', lineOfFault(bytes, encoding))
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function lineOfFault(bytes: Uint8Array, encoding: string): number {
  const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)
  return before.split('\n').length
}
