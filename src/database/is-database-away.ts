const awayCodes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[1-3]|57014|08...|53300|55P03)$/
const awayMessages =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/

/** Postgres is down, starting, stopping or full: it will pass, and nothing was changed. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message, cause, errors } = (error ?? {}) as Record<string, unknown>
  if (typeof code === 'string' && awayCodes.test(code)) return true
  if (typeof message === 'string' && awayMessages.test(message)) return true
  return [cause, ...(Array.isArray(errors) ? errors : [])].some(inner => inner && isDatabaseAway(inner))
}
