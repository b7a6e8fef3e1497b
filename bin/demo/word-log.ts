const signs: Record<number, string> = { 40: '!', 50: '✕', 60: '✕' }

/** A line of the log as a person reads it; what is no line of a log is left as it is. */
export function wordLog(line: string): string {
  const { level, msg, err } = parse(line)
  if (typeof level !== 'number' || typeof msg !== 'string') return line
  const reason = typeof err?.message === 'string' ? err.message.replace(/[.\s]+$/, '') : ''
  return `  ${signs[level] ?? '·'} ${capital([reason, msg].filter(Boolean).join('; '))}.`
}

type Logged = { level?: unknown; msg?: unknown; err?: { message?: unknown } }

function parse(line: string): Logged {
  try {
    const logged: unknown = JSON.parse(line)
    return typeof logged === 'object' && logged !== null ? logged : {}
  } catch {
    return {}
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
