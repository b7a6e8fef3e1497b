import { healthRoutes, metricsRoute } from '../../src/http/health-routes.js'
import { openApiOf } from '../../src/http/openapi.js'
import { openApiRoute } from '../../src/http/openapi-route.js'
import { apiRoutes } from '../../src/routes.js'

/** Every address there is, those for operators among them. */
export const documentedRoutes = withItself([...apiRoutes({ isDeliveryPublic: false }), ...healthRoutes, metricsRoute])

/** What other programs may rely on, as it is kept in `openapi.json`. */
export function contractText(): string {
  return `${JSON.stringify(openApiOf(documentedRoutes), null, 2)}\n`
}

function withItself(routes: Parameters<typeof openApiOf>[0]) {
  return [...routes, openApiRoute(routes)]
}
