import { pid } from 'node:process'
import { type Logger, pino } from 'pino'

/**
 * The process's log: JSON lines with ids, never texts, keys or tokens. Several worker processes may write into one.
 * They go to the output, or to whoever wants each by itself.
 */
export function openLog(level: string, process: 'api' | 'workers', onLine?: (line: string) => void): Logger {
  const options = { level, base: { process, pid }, redact: ['*.authorization', '*.cookie', '*.key', '*.token'] }
  return onLine ? pino(options, { write: line => onLine(line.trimEnd()) }) : pino(options)
}

/** What of an error may be logged. @NOTE A library's error may carry its request, and with it a key or a text. */
export function describeError(error: Error & { code?: string }) {
  const { name, message, code, stack } = error
  return { type: name, message: message.slice(0, 500), code, stack: stack?.slice(0, 4_000) }
}
