/** What the operator is told at the terminal, and nowhere else: how the first admin gets in. */
export function announceFirst({ firstKey, firstLink }: { firstKey: string | null; firstLink: string | null }): void {
  if (firstKey) process.stdout.write(`Your admin key, shown this once: ${firstKey}\n`)
  if (firstLink) process.stdout.write(`Make yourself the first admin, once, within seven days: ${firstLink}\n`)
}
