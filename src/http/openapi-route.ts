import { z } from 'zod'
import { openApiOf } from './openapi.js'
import { defineRoute, type Route } from './route.js'

/** `/openapi.json`: the contract for machines, made once from the very schemas that validate requests. */
export function openApiRoute(routes: readonly Route<never>[]): Route<unknown> {
  let text: string | undefined
  const route: Route<unknown> = defineRoute<unknown>({
    method: 'get',
    path: '/openapi.json',
    access: 'everyone',
    topic: 'Operation',
    summary: 'This document',
    answers: {
      200: {
        description: 'OpenAPI 3.1',
        body: z.looseObject({ openapi: z.string() }).meta({ examples: [{ openapi: '3.1.0' }] }),
      },
    },
    async handle() {
      text ??= JSON.stringify(openApiOf([...routes, route]))
      return { status: 200, body: text, headers: { 'Content-Type': 'application/json; charset=utf-8' } }
    },
  })
  return route
}
