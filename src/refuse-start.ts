import { ConfigError } from './config.js'
import { StartRefused } from './database/embedded.js'

/** Says why a process does not start: in words for what its operator can mend, with a stack for what is our fault. */
export function refuseStart(error: Error & { code?: string; address?: string; port?: number }): never {
  process.stderr.write(`${reasonOf(error)}\n`)
  process.exit(1)
}

function reasonOf(error: Error & { code?: string; port?: number }): string {
  if (error instanceof ConfigError || error instanceof StartRefused) return error.message
  if (error.code === 'EADDRINUSE') return `Port ${error.port} is taken: stop what listens there, or set another PORT.`
  if (error.code === 'ECONNREFUSED')
    return 'The database at DATABASE_URL does not answer: start it, or leave DATABASE_URL unset.'
  return error.stack ?? error.message
}
