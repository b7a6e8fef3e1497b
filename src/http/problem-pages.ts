import { Router } from 'express'
import { type ProblemKind, problemKinds, wordsOf } from './problem-kinds.js'
import { visitOf } from './visit.js'

/** `/problems/<type>`: what a problem's `type` leads to. */
export function problemPages(): Router {
  return Router().get('/:type', (request, response, next) => {
    const kind = problemKinds.find(({ type }) => type === request.params.type)
    if (!kind) return next()
    const { language } = visitOf(response)
    const words = wordsOf(kind, language)
    response.set({ 'Content-Language': language, 'Cache-Control': 'public, max-age=3600' }).vary('Accept-Language')
    response.format({
      json: () => response.json({ type: `/problems/${kind.type}`, status: kind.status, ...words }),
      html: () => response.send(pageOf(kind, words, language)),
    })
  })
}

function pageOf(
  { type, status }: ProblemKind,
  { title, detail }: { title: string; detail: string },
  language: string,
): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p>${detail}
<p><code>/problems/${type}</code> · HTTP ${status}
</html>
`
}
