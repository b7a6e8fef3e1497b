import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { ExpressAdapter } from '@bull-board/express'
import type { RequestHandler } from 'express'
import { unavailable } from '../problems.js'
import { openBackend, type QueueAddress } from '../queue/open-backend.js'
import { workerNames } from '../queue/worker-names.js'
import { visitOf } from './visit.js'

/** Where administrators find the board. */
export const boardPath = '/admin/queues'

export type QueueBoard = { answer: RequestHandler; close(): Promise<void> }

/**
 * BullMQ's own board over the workers' queues. It is opened with the first visit, so that an API nobody looks into
 * holds no connection to the queue. What is done there loses nothing: the queue owns no truth, and what is taken out
 * of it is rung again.
 */
export function queueBoard(address: QueueAddress, onError: (error: Error) => void): QueueBoard {
  let opening: ReturnType<typeof openBoard> | undefined
  return {
    answer(request, response, next) {
      opening ??= openBoard(address, onError)
      opening.then(
        board =>
          board.whenHere().then(
            () => board.answer(request, response, next),
            () => next(unavailable({}, { 'Retry-After': '5' })),
          ),
        error => {
          opening = undefined
          next(error)
        },
      )
    },
    close: async () => (await opening?.catch(() => undefined))?.close(),
  }
}

async function openBoard(address: QueueAddress, onError: (error: Error) => void) {
  const backend = await openBackend(address, onError)
  const queues = workerNames.map(
    name => new backend.Queue(name, { connection: backend.asking, prefix: backend.prefix }),
  )
  for (const queue of queues) queue.on('error', onError)
  const serverAdapter = new SelfContained().setBasePath(boardPath)
  createBullBoard({ queues: queues.map(queue => new BullMQAdapter(queue)), serverAdapter, options: { uiConfig } })
  return {
    whenHere: backend.whenHere,
    answer: serverAdapter.getRouter() as RequestHandler,
    async close() {
      if (!backend.isHere()) return backend.cut()
      await Promise.all(queues.map(queue => queue.close()))
      await backend.close().catch(backend.cut)
    },
  }
}

/** With a way back, and without ways out to other sites. */
const uiConfig = {
  boardTitle: 'Fassung',
  miscLinks: [{ text: 'Fassung', url: '/admin/jobs' }],
  hideDocsLink: true,
}

/** What the board calls the languages that our screens speak. */
const spoken: Record<string, string> = { de: 'de-DE', en: 'en-GB', fr: 'fr-FR' }

/** The board's page without what it would load from other servers. */
class SelfContained extends ExpressAdapter {
  override setEntryRoute({ method, route, handler }: Parameters<ExpressAdapter['setEntryRoute']>[0]) {
    const show: RequestHandler = (_request, response, next) => {
      const policy = String(response.getHeader('Content-Security-Policy'))
      // Its addresses are relative to a `<base>` of ours.
      response.set('Content-Security-Policy', policy.replace("base-uri 'none'", "base-uri 'self'"))
      const locale = { lng: spoken[visitOf(response).language] ?? 'en-GB' }
      const { name, params } = handler({ basePath: this.basePath, uiConfig: { ...this.uiConfig, locale } })
      response.render(name, params, (error: Error | null, page: string) => {
        if (error) next(error)
        else response.type('html').send(page.replace(/<link[^>]*\bhref="https?:[^>]*>/g, ''))
      })
    }
    this.app[method](route, show)
    return this
  }
}
