import { join } from 'node:path'
import { defineBench, type Figure, told } from './bench.js'
import { onStage, type Stage } from './support/stage.js'

/** From the command to readiness, as `npm start` does it: the embedded database, the API and the workers. */
export const starting = defineBench({
  name: 'starting',
  about: 'API and workers on the embedded database, from the command to readiness',
  run: () =>
    onStage(async stage => [
      await timeOf(stage, 'the first time, in an empty folder'),
      await timeOf(stage, 'again, on the same folder'),
      await timeOf(stage, 'again, after a power cut', 'kill'),
      await timeOf(stage, 'and once more, recovering from it'),
    ]),
})

async function timeOf(stage: Stage, what: string, end: 'stop' | 'kill' = 'stop'): Promise<Figure> {
  const environment = {
    PORT: '0',
    DATA_DIR: join(stage.folder, 'data'),
    ADMIN_API_KEY: 'an-admin-key-for-benches',
    BERGAMOT_DOWNLOAD: 'never',
  }
  const child = await stage.start('bin/start.ts', { environment })
  await child[end]()
  return told(what, child.startedInMs / 1000, 's')
}
