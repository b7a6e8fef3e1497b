/** A file that is not taken in at all: why, and the line where that became clear. */
export class FileFault extends Error {
  override name = 'FileFault'

  constructor(
    readonly reason: string,
    readonly line: number,
  ) {
    super(`${reason} in line ${line}`)
  }
}
