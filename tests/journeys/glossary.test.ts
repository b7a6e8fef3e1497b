import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.js'
import { aService, type TestService } from '../support/service.js'
import { newsroomOf } from './newsroom.js'

let model: FakeOpenai
let service: TestService
beforeAll(async () => {
  model = await startFakeOpenai()
  const environment = { OPENAI_MODEL: 'a-model', OPENAI_BASE_URL: `${model.url}/v1` }
  service = await aService({ environment, checks: 'all' })
})
afterAll(async () => {
  await service.stop()
  await model.close()
})

const terms = '/v1/glossary/terms'
const story = (headline: string, body: string) => ({ headline, body, provider: 'openai', targetLanguages: ['fr'] })

/** What the language model was sent for each text, with the glossary it was told of. */
function asked() {
  return model.requests.map(({ body }) => JSON.parse(body.messages[1]?.content.split('\n')[1] ?? '{}'))
}

describe('the glossary on an article’s way', () => {
  test('a changed term has the sentences it occurs in asked for again, and no others', async () => {
    const room = newsroomOf(service)
    const input = { source: 'Deichgraf', targets: [{ language: 'fr', target: 'dijkgraaf', forbidden: [] }] }
    const { body: term } = await service.ask('POST', terms, { body: input })
    const body = 'Die Deichgrafen mahnen heute im Watt. Ebbe herrscht an der ganzen Küste.'
    await room.anArticleInReview(story('Mahnung am Watt vor Husum', body))
    const first = asked()
    const changed = { ...input, targets: [{ language: 'fr', target: 'comte des digues', forbidden: [] }] }
    await service.ask('PUT', `${terms}/${term.id}`, { body: changed, headers: { 'if-match': `"${term.etag}"` } })
    const estimate = await service.ask('POST', '/v1/estimates', {
      body: { format: 'markdown', ...story('Mahnung am Watt vor Husum', body) },
    })
    const { version } = await room.anArticleInReview(story('Mahnung am Watt vor Husum', body))

    const again = asked().slice(first.length)
    expect(first.map(({ glossary }) => glossary)).toEqual([[['Deichgraf', 'dijkgraaf']]])
    expect(again.map(({ segments, glossary }) => [Object.values(segments), glossary])).toEqual([
      [['Die Deichgrafen mahnen heute im Watt.'], [['Deichgraf', 'comte des digues']]],
    ])
    expect(JSON.stringify(estimate.body)).toContain('"toTranslate":1')
    const found = version.segments.flatMap(
      ({ findings }: { findings: { check: string; message: string }[] }) => findings,
    )
    expect(found.filter(({ check }: { check: string }) => check === 'glossary')).toHaveLength(1)
  })

  test('a reviewer sees the terms of a sentence, and is content once they are kept to', async () => {
    const room = newsroomOf(service)
    const input = { source: 'Priel', note: 'Im Watt.', targets: [{ language: 'fr', target: 'chenal', forbidden: [] }] }
    await service.ask('POST', terms, { body: input })
    const { version } = await room.anArticleInReview(
      story('Rettung aus dem Schlick', 'Zwei Wanderer sind im Priel gerettet worden.'),
    )
    const place = version.segments.findIndex(({ source }: { source: string }) => source.includes('Priel'))
    const path = `/v1/versions/${version.id}/segments/${version.segments[place].id}/suggestions`

    const offered = await service.ask('GET', path)
    const edited = await room.edit(version, place, { target: 'Deux randonneurs ont été sauvés dans les chenaux.' })

    expect(offered.body.terms).toEqual([
      expect.objectContaining({ source: 'Priel', target: 'chenal', note: 'Im Watt.' }),
    ])
    const open = edited.body.findings.filter(({ state }: { state: string }) => state === 'open')
    expect(open.map(({ check }: { check: string }) => check)).not.toContain('glossary')
  })
})
