import type { Engine } from './engine.js'
import type { Outcome, Task } from './engine-thread.js'

/** Engines that share the work; a task takes the one that was used last, so that others can go to rest. */
export function enginePool(engines: readonly Engine[]) {
  const free = [...engines]
  const line: ((engine: Engine) => void)[] = []
  const take = async () => free.pop() ?? (await new Promise<Engine>(resolve => line.push(resolve)))
  const giveBack = (engine: Engine) => {
    const next = line.shift()
    if (next) next(engine)
    else free.push(engine)
  }
  return async (task: Task): Promise<Outcome> => {
    const engine = await take()
    return engine.run(task).finally(() => giveBack(engine))
  }
}
