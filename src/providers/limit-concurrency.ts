import type { Translator } from './provider.js'

/** The same engine, asked by this process at most as often at once as it allows; the rest waits in line. */
export function limitConcurrency(translator: Translator): Translator {
  let free = translator.concurrency
  const line: (() => void)[] = []
  const enter = () => {
    if (free > 0) {
      free--
      return undefined
    }
    return new Promise<void>(resolve => line.push(resolve))
  }
  const leave = () => {
    const next = line.shift()
    if (next) next()
    else free++
  }
  return {
    ...translator,
    async translate(texts, request) {
      await enter()
      return translator.translate(texts, request).finally(leave)
    },
  }
}
