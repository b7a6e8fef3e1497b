/** Why a whole file is refused. */
export type TmxFaultReason =
  | 'encoding'
  | 'malformed'
  | 'declarations'
  | 'too-deep'
  | 'too-many-attributes'
  | 'too-many-units'
  | 'not-tmx'

/** A file that is not taken in at all, and the line where that became clear. */
export class TmxFault extends Error {
  override name = 'TmxFault'

  constructor(
    readonly reason: TmxFaultReason,
    readonly line: number,
  ) {
    super(`${reason} in line ${line}`)
  }
}
