import { describe, expect, test } from '@jest/globals'
import type { Route } from '../../src/http/route.js'
import { roles } from '../../src/people/principal.js'
import { apiRoutes } from '../../src/routes.js'
import { serve } from '../http/app.js'

/** Who may, besides the admin, who may everything. Written by hand: a route that is not here fails. */
const table: Record<string, string> = {
  'post /v1/articles': 'editor',
  'get /v1/articles': 'editor reviewer',
  'get /v1/articles/:articleId': 'editor reviewer',
  'get /v1/languages': 'editor reviewer',
  'put /v1/articles/:articleId': 'editor',
  'post /v1/articles/:articleId/languages': 'editor',
  'put /v1/articles/:articleId/retraction': 'editor',
  'delete /v1/articles/:articleId/retraction': 'editor',
  'get /v1/articles/:articleId/revisions': 'editor reviewer',
  'get /v1/articles/:articleId/revisions/:number': 'editor reviewer',
  'get /v1/articles/:articleId/revisions/:number/comparison': 'editor reviewer',
  'post /v1/previews': 'editor',
  'post /v1/estimates': 'editor',
  'get /v1/usage': 'editor',
  'get /v1/usage/reconciliations': 'editor',
  'get /v1/usage/reconciliations/:reconciliationId': 'editor',
  'post /v1/usage/reconciliations': 'admin',
  'get /v1/budgets': 'editor',
  'put /v1/budgets': 'admin',
  'get /v1/jobs': 'editor reviewer',
  'get /v1/jobs/:jobId': 'editor reviewer',
  'post /v1/jobs/:jobId/retries': 'editor',
  'delete /v1/jobs/:jobId': 'editor',
  'get /v1/providers': 'editor reviewer',
  'post /v1/providers/:provider/resets': 'admin',
  'get /v1/versions': 'reviewer editor',
  'get /v1/versions/:versionId': 'reviewer editor',
  'get /v1/versions/:versionId/page': 'reviewer editor',
  'patch /v1/versions/:versionId/segments/:segmentId': 'reviewer',
  'get /v1/versions/:versionId/segments/:segmentId/history': 'reviewer editor',
  'get /v1/versions/:versionId/segments/:segmentId/suggestions': 'reviewer editor',
  'put /v1/versions/:versionId/findings/:findingId/waiver': 'reviewer',
  'delete /v1/versions/:versionId/findings/:findingId/waiver': 'reviewer',
  'put /v1/versions/:versionId/assignment': 'reviewer',
  'put /v1/versions/:versionId/approval': 'reviewer',
  'put /v1/versions/:versionId/change-request': 'reviewer',
  'put /v1/versions/:versionId/withdrawal': 'reviewer',
  'get /v1/versions/:versionId/comments': 'reviewer editor',
  'post /v1/versions/:versionId/comments': 'reviewer editor',
  'put /v1/versions/:versionId/comments/:commentId/resolution': 'reviewer editor',
  'get /v1/checks': 'anyone',
  'post /v1/checks': 'reviewer editor',
  'get /v1/checks/severities': 'admin',
  'put /v1/checks/severities': 'admin',
  'get /v1/memory': 'reviewer editor',
  'delete /v1/memory/:unitId': 'admin',
  'get /v1/memory.tmx': 'reviewer editor',
  'post /v1/memory.tmx': 'admin',
  'get /v1/glossary/terms': 'editor reviewer',
  'post /v1/glossary/terms': 'editor',
  'get /v1/glossary/terms/:termId': 'editor reviewer',
  'put /v1/glossary/terms/:termId': 'editor',
  'delete /v1/glossary/terms/:termId': 'editor',
  'get /v1/glossary/terms/:termId/documents': 'editor reviewer',
  'get /v1/glossary.csv': 'editor reviewer',
  'put /v1/glossary.csv': 'editor',
  'get /v1/glossary.tbx': 'editor reviewer',
  'put /v1/glossary.tbx': 'editor',
  'post /v1/glossary/comparison': 'editor',
  'get /v1/content/:language': 'reader editor reviewer',
  'get /v1/content/:language/:address': 'reader editor reviewer',
  'get /v1/changes': 'reader editor reviewer',
  'get /v1/sign-in-methods': 'everyone',
  'post /auth/sign-in/email': 'everyone',
  'post /auth/sign-in/social': 'everyone',
  'get /auth/callback/oidc': 'everyone',
  'post /auth/sign-out': 'everyone',
  'get /auth/list-sessions': 'anyone',
  'post /auth/revoke-session': 'anyone',
  'post /auth/revoke-other-sessions': 'anyone',
  'post /auth/change-password': 'anyone',
  'get /v1/invitations': 'admin',
  'post /v1/invitations': 'admin',
  'delete /v1/users/:userId/invitation': 'admin',
  'get /v1/invitations/:token': 'everyone',
  'post /v1/invitations/:token/acceptance': 'everyone',
  'get /v1/me': 'anyone',
  'get /v1/users': 'editor reviewer',
  'post /v1/users': 'admin',
  'get /v1/users/:userId': 'editor reviewer',
  'patch /v1/users/:userId': 'admin',
  'get /v1/users/:userId/sessions': 'admin',
  'delete /v1/users/:userId/sessions': 'admin',
  'delete /v1/users/:userId/sessions/:sessionId': 'admin',
  'get /v1/keys': 'admin',
  'post /v1/keys': 'admin',
  'get /v1/keys/:keyId': 'admin',
  'delete /v1/keys/:keyId': 'admin',
  'get /v1/attention': 'editor reviewer',
  'get /v1/events': 'editor',
  'get /v1/events/stream': 'editor reviewer',
}

const routes = apiRoutes({ isDeliveryPublic: false })
const { ask } = await serve(routes as unknown as Route<unknown>[])
const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`

test('every address says who may', () => {
  expect(routes.map(keyOf).sort()).toEqual(Object.keys(table).sort())
})

test('opening the delivery opens nothing else', () => {
  const isOpen = ({ access }: { access: unknown }) => access === 'everyone'
  const opened = apiRoutes({ isDeliveryPublic: true }).filter(isOpen).map(keyOf)
  const openAnyway = Object.keys(table).filter(route => table[route] === 'everyone')

  expect(opened.filter(route => !/ \/v1\/(content|changes)\b/.test(route)).sort()).toEqual(openAnyway.sort())
  expect(routes.filter(isOpen).map(keyOf).sort()).toEqual(openAnyway.sort())
})

describe('who may not is refused', () => {
  const cells = routes.flatMap(route => {
    const may = table[keyOf(route)]
    if (may === 'everyone') return []
    return (['nobody', ...roles] as const)
      .filter(who => who !== 'admin' && (who === 'nobody' || (may !== 'anyone' && !may?.split(' ').includes(who))))
      .map(who => [route.method.toUpperCase(), route.path, who, who === 'nobody' ? 401 : 403] as const)
  })

  test.each(cells)('%s %s by %s: %i', async (method, path, who, status) => {
    const address = path.replace(/:\w+/g, '0199c7a0-0000-7000-8000-000000000000')

    expect((await ask(address, { method, ...(who === 'nobody' ? {} : { key: who }) })).status).toBe(status)
  })
})
