import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler } from 'express'

/** Where `npm run build` and `npm run build:web` put the screens, seen from here as source and as compiled. */
const builtScreens = join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../../dist/web' : '../../web')

/** The first words of the addresses that the screens know; all are one page, which finds its own way. */
const places = ['account', 'admin', 'articles', 'glossary', 'memory', 'reviews', 'sign-in', 'welcome']

/**
 * Serves the screens. Their files carry a hash in their names and are kept by browsers for ever; the page that names
 * them is asked for anew each time. Undefined where they were not built: the API works without.
 */
export function screens(folder = builtScreens): RequestHandler | undefined {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) return undefined

  const router = express.Router()
  const forEver = { immutable: true, maxAge: '1y', index: false, fallthrough: true } as const
  router.use('/assets', express.static(join(folder, 'assets'), forEver))
  router.use(express.static(folder, { index: false, maxAge: '1h' }))
  router.get(['/', ...places.flatMap(place => [`/${place}`, `/${place}/*rest`])], (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(page)
  })
  // A person who mistyped an address gets the page that says so; programs get the problem, as for every address of theirs.
  router.get(/^\/(?!v1\/|auth\/)/, (request, response, next) => {
    if (request.accepts(['json', 'html']) !== 'html') return next()
    response.status(404).set('Cache-Control', 'no-cache').vary('Accept').sendFile(page)
  })
  return router
}
