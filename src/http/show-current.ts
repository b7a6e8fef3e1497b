import { outdated, Problem } from '../problems.js'

/**
 * Lets a refusal for being outdated show how things stand after whoever came first, and not how they stood
 * when the request came in: the two may be a moment, and a text, apart.
 */
export async function showCurrent<Result>(work: Promise<Result>, show: () => Promise<unknown>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof Problem) || error.type !== outdated.type) throw error
    throw outdated({ current: await show() }, error.headers)
  }
}
