import { healthRoutes, metricsRoute } from '../../src/http/health-routes.js'
import { openApiRoute } from '../../src/http/openapi-route.js'
import { eventRoutes } from '../../src/people/event-routes.js'
import { keyRoutes } from '../../src/people/key-routes.js'
import { userRoutes } from '../../src/people/user-routes.js'
import { describeRoutes } from '../http/route-contract.js'

describeRoutes([...healthRoutes, metricsRoute, openApiRoute([]), ...keyRoutes, ...userRoutes, ...eventRoutes])
