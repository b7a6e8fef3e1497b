import { pid } from 'node:process'
import { type Logger, pino } from 'pino'

/** The process's log: JSON lines with ids, never texts, keys or tokens. Several worker processes may write into one. */
export function openLog(level: string, process: 'api' | 'workers'): Logger {
  return pino({ level, base: { process, pid }, redact: ['*.authorization', '*.cookie', '*.key', '*.token'] })
}

/** What of an error may be logged. @NOTE A library's error may carry its request, and with it a key or a text. */
export function describeError(error: Error & { code?: string }) {
  const { name, message, code, stack } = error
  return { type: name, message: message.slice(0, 500), code, stack: stack?.slice(0, 4_000) }
}
