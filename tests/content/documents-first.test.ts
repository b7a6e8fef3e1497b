import { createServer } from 'node:http'
import { expect, test } from '@jest/globals'
import supertest from 'supertest'
import type { DocumentHandler } from '../../src/content/document-handler.js'
import { documentsFirst } from '../../src/content/documents-first.js'

const handler: DocumentHandler = ({ url }, response, next) => {
  if (url === '/document') response.end('a document')
  else if (url === '/gone') next(new Error('gone'))
  else next()
}

const { before, faultOf } = documentsFirst(handler)
const server = createServer(
  before((request, response) => {
    const fault = faultOf(request)
    response.end(fault ? `the app words: ${fault}` : 'the app')
  }),
)

test.each([
  ['/document', 'a document'],
  ['/gone', 'the app words: Error: gone'],
  ['/else', 'the app'],
])('%s is answered by whom it concerns', async (path, text) => {
  const { text: answer } = await supertest(server).get(path).buffer(true)

  expect(answer).toBe(text)
})
