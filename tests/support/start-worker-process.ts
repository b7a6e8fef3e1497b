import type { NewsDesk } from './news-desk.js'
import { type OwnProcess, startProcess } from './processes.js'
import type { QueueName } from './service.js'

/** A worker in a process of its own for this desk, to be killed; ready to work. */
export async function aWorkerProcess(
  { deepl, service }: NewsDesk,
  queue: QueueName,
  redisUrl = String(process.env.TEST_REDIS_URL),
): Promise<OwnProcess> {
  const worker = startProcess('tests/support/worker-process.js', {
    DATABASE_URL: service.db.url,
    DEEPL_API_KEY: 'a-key',
    DEEPL_SERVER_URL: deepl.url,
    ...(queue === 'redis' ? { REDIS_URL: redisUrl, QUEUE_PREFIX: service.db.name } : {}),
  })
  await worker.says('ready')
  return worker
}
