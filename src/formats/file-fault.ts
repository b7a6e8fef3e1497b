/** Why a whole file is refused; worded under `files` in `locales/<language>/input.json`. */
export const fileFaultReasons = [
  'encoding',
  'malformed',
  'declarations',
  'too-deep',
  'too-many-attributes',
  'too-many-elements',
  'text-too-long',
  'too-many-units',
  'not-tmx',
  'not-tbx',
  'too-many-terms',
  'too-many-words',
  'no-columns',
  'too-many-columns',
  'cell-too-long',
  'quote-not-closed',
  'text-after-quote',
  'bare-return',
  'control-characters',
] as const
type Reason = (typeof fileFaultReasons)[number]

/** A file that is not taken in at all: why, and the line where that became clear. */
export class FileFault extends Error {
  override name = 'FileFault'

  constructor(
    readonly reason: Reason,
    readonly line: number,
  ) {
    super(`${reason} in line ${line}`)
  }
}
