export type Screen = ReturnType<typeof screenOn>

/** Writes lines; a group of lines may be drawn over again where the output is a terminal. */
export function screenOn(output: NodeJS.WriteStream) {
  let drawn: readonly string[] = []
  return {
    say(text = ''): void {
      drawn = []
      output.write(`${text}\n`)
    },
    /** Replaces the lines drawn last; into a file, only those lines go that differ. */
    redraw(lines: readonly string[]): void {
      const fresh = lines.filter((line, place) => line !== drawn[place])
      if (output.isTTY) {
        const up = drawn.length > 0 ? `\u001B[${drawn.length}A` : ''
        const width = output.columns || 80
        output.write(up + lines.map(line => `\u001B[2K${line.slice(0, width - 1)}\n`).join(''))
      } else {
        for (const line of fresh) output.write(`${line}\n`)
      }
      drawn = lines
    },
  }
}
