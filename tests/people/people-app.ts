import { afterAll } from '@jest/globals'
import type { Database } from '../../src/database/database.js'
import { announceOn } from '../../src/database/event-log.js'
import { inTransaction } from '../../src/database/transaction.js'
import { answersOn } from '../../src/http/idempotency-store.js'
import type { Route } from '../../src/http/route.js'
import { eventRoutes } from '../../src/people/event-routes.js'
import { type EventStore, eventsOn } from '../../src/people/event-store.js'
import { invitationsOn } from '../../src/people/invitation-store.js'
import { keyRoutes } from '../../src/people/key-routes.js'
import { keysOn } from '../../src/people/key-store.js'
import { passwordsOn } from '../../src/people/password-store.js'
import type { PeopleNeeds } from '../../src/people/people-needs.js'
import { recogniseKey } from '../../src/people/recognise-key.js'
import { sessionsOn } from '../../src/people/session-store.js'
import { userRoutes } from '../../src/people/user-routes.js'
import { usersOn } from '../../src/people/user-store.js'
import { serve } from '../http/app.js'
import { aDatabase } from '../support/database.js'

/** What an operator would put into `ADMIN_API_KEY`. */
export const adminKey = 'an-operator-made-this-up'

type Needs = PeopleNeeds & { events: EventStore }

/** Everything about people on a database, as the composition root would build it. */
function peopleOn(database: Database, { hasAdminKey = true } = {}): Needs {
  return {
    ...storesOn(database),
    events: eventsOn(database),
    publicUrl: 'https://news.example',
    hasAdminKey,
    transaction: work => inTransaction(database, within => work({ ...storesOn(within), announce: announceOn(within) })),
  }
}

function storesOn(database: Database) {
  return {
    users: usersOn(database),
    keys: keysOn(database),
    sessions: sessionsOn(database),
    passwords: passwordsOn(database),
    invitations: invitationsOn(database),
  }
}

const databases: (() => Promise<void>)[] = []

afterAll(async () => {
  for (const close of databases.splice(0)) await close()
})

/** The people's part of the API, listening, on a database of its own. */
export async function aPeopleApp({ hasAdminKey = true } = {}) {
  const { database, close } = await aDatabase()
  databases.push(close)
  const needs = peopleOn(database, { hasAdminKey })
  const key = recogniseKey({ keys: needs.keys, adminKey: hasAdminKey ? adminKey : undefined, now: () => new Date() })
  const routes = [...userRoutes, ...keyRoutes, ...eventRoutes] as readonly Route<Needs>[]
  const app = await serve<Needs>(routes, {
    needs,
    recognise: { key },
    checkAnswers: true,
    inTransaction: work =>
      inTransaction(database, within => work(peopleOn(within, { hasAdminKey }), answersOn(within))),
  })
  return { ...app, database, needs }
}
