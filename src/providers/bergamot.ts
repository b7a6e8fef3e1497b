import { z } from 'zod'
import { openEngine } from './bergamot/engine.js'
import { enginePool } from './bergamot/engine-pool.js'
import type { Outcome } from './bergamot/engine-thread.js'
import type { Progress } from './bergamot/fetch-model.js'
import { findRoute } from './bergamot/find-route.js'
import type { InstalledModel } from './bergamot/installed-model.js'
import { fromHtml, hasWordsToTranslate, toHtml } from './bergamot/markup.js'
import { modelFolder } from './bergamot/model-folder.js'
import { type ModelLibrary, openLibrary } from './bergamot/model-library.js'
import { bergamotError } from './bergamot/trouble.js'
import { cutIntoBatches } from './cut-into-batches.js'
import { countCharacters, hasWords } from './inline-tags.js'
import { defineProvider, type TranslationRequest } from './provider.js'

const limits = { texts: 8, size: 2_000, unit: 'characters' } as const

/** Translates on this machine, with Mozilla's models: without a key, a bill, or anyone who reads along. */
export const bergamot = defineProvider({
  id: 'bergamot',
  free: true,
  settings: z.object({
    BERGAMOT_DOWNLOAD: z
      .enum(['auto', 'never'], { error: 'has to be auto or never' })
      .default('auto')
      .describe(
        '`auto` fetches a model of about 25 MB when it is first needed; `never` uses what is in `DATA_DIR/models`',
      ),
    BERGAMOT_MODELS_URL: z
      .url({ protocol: /^https?$/ })
      .default('https://storage.googleapis.com/moz-fx-translations-data--303e-prod-translations-data/db/models.json')
      .describe("The list of models in the form of Mozilla's"),
    BERGAMOT_THREADS: z.coerce
      .number()
      .int()
      .min(1)
      .max(16)
      .default(1)
      .describe('How many texts a worker translates at once; each takes a core, and up to 1.5 GB of memory'),
    BERGAMOT_MODELS_DIR: z.string().optional().describe('Where models lie, if not in `DATA_DIR/models`'),
    DATA_DIR: z.string().default('.data').describe('Models lie in its folder `models`'),
  }),

  start(settings) {
    const { BERGAMOT_DOWNLOAD: download, BERGAMOT_MODELS_URL: url, BERGAMOT_THREADS: threads } = settings
    const mayFetch = download === 'auto'
    const library = openLibrary({ folder: modelFolder(settings), url, mayFetch, patienceMs: 30_000 })
    if (!mayFetch && library.installed().length === 0) return undefined
    const engines = Array.from({ length: threads }, () => openEngine({ patienceMs: 300_000, idleMs: 600_000 }))
    const ask = enginePool(engines)

    return {
      model: 'bergamot-0.4.9',
      concurrency: threads + 1,
      speaks: languages => findRoute(languages, library.knows) !== undefined,
      limits,
      isReady: readiness(library, mayFetch),
      batches: texts => cutIntoBatches(texts, { ...limits, sizeOf: text => text.length }),

      async translate(texts, request) {
        const worded = texts.filter(hasWordsToTranslate)
        const htmls = worded.length > 0 ? await translateHtmls(library, ask, worded.map(toHtml), request) : []
        const answers = worded.map((source, place) => fromHtml(htmls[place] ?? '', source)).values()
        return texts.map(text => {
          // A link alone stays as it is, and counts as it does for the engines that are sent it.
          const billedCharacters = hasWords(text) ? countCharacters(text) : 0
          if (!hasWordsToTranslate(text)) return { text, billedCharacters }
          const answer = answers.next().value ?? ''
          return { text: hasWords(answer) ? answer : null, billedCharacters }
        })
      },
    }
  },
})

/**
 * With a model on disk, or a list of models that can be had. Whoever wants to know does not wait long for that, and a
 * list that could not be had is not asked for again at once.
 */
function readiness(library: ModelLibrary, mayFetch: boolean): () => Promise<boolean> {
  let asked: { until: number; answer: Promise<boolean> } | undefined
  return async () => {
    if (library.installed().length > 0) return true
    if (!mayFetch) return false
    if (!asked || Date.now() >= asked.until) {
      const answer = library.refresh(3_000).then(
        () => true,
        () => false,
      )
      asked = { until: Date.now() + 10_000, answer }
    }
    return asked.answer
  }
}

type Ask = ReturnType<typeof enginePool>

async function translateHtmls(library: ModelLibrary, ask: Ask, htmls: string[], request: TranslationRequest) {
  const pairs = findRoute(request, library.knows)
  if (!pairs) throw bergamotError('rejected', 'does not know this pair of languages')
  const route = await haveAll(library, pairs, request)
  const outcome = await ask({ route, htmls })
  return accept(library, outcome, htmls.length)
}

/** The models of a route, in their order; who asks is told how far they are while any has to be fetched. */
async function haveAll(library: ModelLibrary, pairs: readonly string[], { onPreparing }: TranslationRequest) {
  const route: InstalledModel[] = []
  let isFetching = false
  const tell = ({ pair: model, bytes, of }: Progress) => {
    isFetching = true
    onPreparing?.({ model, bytes, of: of ?? null })
  }
  for (const pair of pairs) route.push(await library.have(pair, tell))
  if (isFetching) onPreparing?.(null)
  return route
}

/** What is broken is thrown away and said; the next try fetches or starts it anew. */
async function accept(library: ModelLibrary, outcome: Outcome, count: number): Promise<string[]> {
  if ('aborted' in outcome) throw bergamotError('broken', `threw its engine away (${outcome.aborted})`)
  if ('damaged' in outcome) {
    await library.throwAway(outcome.damaged)
    throw bergamotError('broken', `threw a model away: ${outcome.reason}`)
  }
  if (outcome.htmls.length !== count) throw bergamotError('broken', `answered ${outcome.htmls.length} of ${count}`)
  return outcome.htmls
}
