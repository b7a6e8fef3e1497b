import type { Preparation } from '../providers/provider.js'

type Log = (about: Record<string, unknown>, message: string) => void

/** Where the size is unknown, what is fetched between two lines. */
const bytesPerLine = 10_000_000

/**
 * Tells the operator's log how far an engine is with what it needs first: at the beginning, with each tenth, and when
 * it has it. The bar is the screens'; a log is no place for one.
 */
export function logPreparation(log: Log) {
  let told: string | null = null
  let model: string | undefined
  return (preparation: Preparation | null): void => {
    if (preparation === null) {
      if (model) log({ model }, 'has fetched a model')
      model = undefined
      return
    }
    const { bytes, of } = preparation
    model = preparation.model
    const line = `${model} ${Math.floor(of ? (10 * bytes) / of : bytes / bytesPerLine)}`
    if (line === told) return
    told = line
    log({ model, bytes, ...(of ? { of, percent: Math.floor((100 * bytes) / of) } : {}) }, 'fetches a model')
  }
}
