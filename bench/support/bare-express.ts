import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import express from 'express'

/** What reading is measured against: the least an Express route can do with the same bytes. */
const [file = '', contentType = ''] = process.argv.slice(2)
const bytes = readFileSync(file)

const app = express()
app.get('/document', (_request, response) => {
  response.set('Content-Type', contentType).send(bytes)
})
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
