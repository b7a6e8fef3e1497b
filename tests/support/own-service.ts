import { peopleAt } from './news-desk.js'
import { type OwnProcess, startProcess } from './processes.js'
import { type Asking, adminKey, ask } from './service.js'

export type OwnService = Awaited<ReturnType<typeof ownService>>

/** The service as `npm start` starts it, in processes of its own: the API, and the workers beside it. */
export async function ownService(databaseUrl: string, environment: Record<string, string>) {
  const main = startProcess('bin/start.js', {
    PORT: '0',
    DATABASE_URL: databaseUrl,
    ADMIN_API_KEY: adminKey,
    DEEPL_API_KEY: 'a-key',
    ...environment,
  })
  const [{ url }] = await Promise.all([main.says('ready', 'api'), main.says('ready', 'workers')])
  const service = { ask: (method: string, path: string, asking?: Asking) => ask(`${url}${path}`, method, asking) }
  return { main, ...service, ...peopleAt(service), workers: () => workersOf(main) }
}

/** The ids of the worker processes it has started so far. */
function workersOf({ lines }: OwnProcess): number[] {
  return lines.flatMap(({ msg, process, pid }) => (msg === 'ready' && process === 'workers' && pid ? [pid] : []))
}
