import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { aService, type TestService } from '../support/service.js'
import { submitterAt } from './submit-file.js'

let service: TestService
let submitFile: ReturnType<typeof submitterAt>
beforeAll(async () => {
  service = await aService({ workers: false })
  submitFile = submitterAt(service)
})
afterAll(() => service.stop())

describe('an article as long as allowed arrives', () => {
  test.each([
    ['text/markdown', '# Titel\n\n', 'Der **Rat** hat am Montag in Köln lange getagt und dann nichts beschlossen.\n\n'],
    [
      'text/html',
      '<h1>Titel</h1>',
      '<p>Der <b>Rat</b> hat am Montag in Köln lange getagt und nichts beschlossen.</p>\n',
    ],
    ['text/plain', 'Titel\n\n', 'Der Rat hat am Montag in Köln lange getagt und dann nichts beschlossen.\n\n'],
  ])('as %s, to its last sentence', async (type, head, paragraph) => {
    const last = `Das war Satz 4711${'.'.repeat(3)}`
    const room = 1_048_576 - Buffer.byteLength(head) - Buffer.byteLength(last)
    const count = Math.floor(room / Buffer.byteLength(paragraph))
    const file = `${head}${paragraph.repeat(count)}${last}`
    const padded = file + ' '.repeat(1_048_576 - Buffer.byteLength(file))

    const answer = await submitFile(padded, type)
    const { body: revision } = await service.ask('GET', `/v1/articles/${answer.body.id}/revisions/1`)

    expect(answer.status).toBe(202)
    expect(revision.segments).toHaveLength(count + 2)
    expect(revision.segments.at(-1).source).toContain('4711')
  })
})
