import { healthRoutes, metricsRoute } from '../../src/http/health-routes.js'
import { openApiRoute } from '../../src/http/openapi-route.js'
import { apiRoutes } from '../../src/routes.js'
import { describeRoutes } from '../http/route-contract.js'

describeRoutes([...healthRoutes, metricsRoute, openApiRoute([]), ...apiRoutes({ isDeliveryPublic: false })])
