import { Router } from 'express'
import { translate } from '../i18n/translate.js'
import * as problems from '../problems.js'
import { visitOf } from './visit.js'

type Kind = { type: string; status: number }

/** Every kind of problem, as declared. */
export const problemKinds: readonly Kind[] = Object.values(problems as Record<string, unknown>).filter(
  (kind): kind is Kind => typeof kind === 'function' && 'type' in kind && 'status' in kind,
)

/** `/problems/<type>`: what a problem's `type` leads to. */
export function problemPages(): Router {
  return Router().get('/:type', (request, response, next) => {
    const kind = problemKinds.find(({ type }) => type === request.params.type)
    if (!kind) return next()
    const { language } = visitOf(response)
    const words = { title: wordsOf(kind, 'title', language), detail: wordsOf(kind, 'detail', language) }
    response.set({ 'Content-Language': language, 'Cache-Control': 'public, max-age=3600' }).vary('Accept-Language')
    response.format({
      json: () => response.json({ type: `/problems/${kind.type}`, status: kind.status, ...words }),
      html: () => response.send(pageOf(kind, words, language)),
    })
  })
}

/** The wording with its placeholders shown as what they are. */
function wordsOf({ type }: Kind, part: string, language: string): string {
  const words = translate(language, `problems:${type}.${part}`, { skipInterpolation: true })
  return words.replace(/{{(\w+)[^}]*}}/g, '‹$1›')
}

function pageOf(
  { type, status }: Kind,
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
