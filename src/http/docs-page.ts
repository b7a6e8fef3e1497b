import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import express, { Router } from 'express'
import helmet from 'helmet'

const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const served = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png'])

/** The reference for people: Swagger UI over `/openapi.json`, from our own disk, with no script of strangers. */
export function docsPage(): Router {
  const router = Router()
  router.use(
    helmet.contentSecurityPolicy({
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  )
  router.get('/', (_request, response) => void response.type('html').send(page))
  router.get('/start.js', (_request, response) => void response.type('js').send(start))
  router.use((request, response, next) => {
    if (!served.has(request.path)) return next('router')
    express.static(assets, { index: false, maxAge: '1d' })(request, response, next)
  })
  return router
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Fassung API</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<main id="reference"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`

const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null })
`
