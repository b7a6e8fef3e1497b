import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Answered, aService, type TestService } from '../support/service.js'
import { submitterAt } from './submit-file.js'

let service: TestService
let submit: ReturnType<typeof submitterAt>
beforeAll(async () => {
  service = await aService({ workers: false })
  submit = submitterAt(service)
})
afterAll(async () => {
  const { items } = (await service.ask('GET', '/v1/articles')).body
  await service.stop()
  expect(items).toEqual([])
})

const story = { format: 'markdown', headline: 'Pegel sinkt', body: 'Der Pegel sinkt.', targetLanguages: ['fr'] }
const mebibyte = 1_048_576
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const faultsOf = ({ body }: Answered): string[] =>
  body.errors?.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)

describe('an article as JSON is refused, with what is wrong and where,', () => {
  test.each<[string, object, string[]]>([
    ['if it is empty', { headline: null, body: '' }, ['/headline headline-missing', '/body no-text']],
    ['if it is white space', { headline: ' ', body: ' \n\t' }, ['/headline headline-missing', '/body no-text']],
    [
      'if it has no heading but that of a part',
      { headline: null, body: 'Der Pegel sinkt.\n\n## Das Ufer\n\nEs liegt frei.' },
      ['/headline headline-missing'],
    ],
    ['if it is nothing but code', { headline: '1', body: '```\nls\n```' }, ['/body no-text']],
    ['if its section turns letters round', { section: 'Rat\u202eB' }, ['/section unseen-characters']],
    ['if a tag of its does', { tags: ['Rat', '\u2067B'] }, ['/tags/1 unseen-characters']],
    ['if it names no language', { targetLanguages: undefined }, ['/targetLanguages required']],
    ['if its list of languages is empty', { targetLanguages: [] }, ['/targetLanguages too-few']],
    ['if it wants more languages than allowed', { targetLanguages: many(51) }, ['/targetLanguages too-many']],
    [
      'if it names languages nobody knows',
      { targetLanguages: ['xx', 'fr', '../de', 'de_DE', 'x-klingon', ''] },
      [0, 2, 3, 4, 5].map(place => `/targetLanguages/${place} unknown-language`),
    ],
    [
      'if it wants the language it is written in',
      { targetLanguages: ['fr', 'de', 'de-AT'] },
      ['/targetLanguages/1 language-is-source', '/targetLanguages/2 language-is-source'],
    ],
    ['if it wants a language twice', { targetLanguages: ['fr', 'pl', 'FR'] }, ['/targetLanguages/2 language-twice']],
    ['if it is a book', { body: 'Ja. '.repeat(20_001) }, ['/body too-many-segments']],
    [
      'if its languages and its text are wrong, all at once',
      { headline: null, body: '', targetLanguages: ['de', 'fr'] },
      ['/targetLanguages/0 language-is-source', '/headline headline-missing', '/body no-text'],
    ],
    ['if it is no Word file', { format: 'docx', body: 'Text' }, ['/body file-unreadable']],
  ])('%s', async (_what, over, faults) => {
    const answer = await service.ask('POST', '/v1/articles', { body: { ...story, ...over } })

    expect([answer.status, answer.body.type]).toEqual([422, '/problems/invalid-input'])
    expect(faultsOf(answer)).toEqual(faults)
  })

  test('in the words of who sent it', async () => {
    const over = { headline: null, targetLanguages: ['fr', 'FR', 'de', 'xx'] }
    const inGerman = { headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' } }
    const answers = await Promise.all([
      service.ask('POST', '/v1/articles', { body: { ...story, ...over }, ...inGerman }),
      service.ask('POST', '/v1/articles', { body: { ...story, targetLanguages: ['de'] }, ...inGerman }),
      service.ask('POST', '/v1/articles', { body: { ...story, headline: null, body: '' }, ...inGerman }),
      service.ask('POST', '/v1/articles', { body: { ...story, body: 'Ja. '.repeat(20_001) }, ...inGerman }),
    ])

    const details = answers.flatMap(({ body }) => body.errors.map(({ detail }: { detail: string }) => detail))
    expect(details).toEqual([
      'Das ist keine Sprachkennung wie „fr“ oder „pt-BR“.',
      'de ist die Sprache, in der der Artikel geschrieben ist.',
      'Dem Artikel fehlt die Überschrift: Geben Sie sie hier an oder beginnen Sie den Text mit ihr.',
      'Der Artikel enthält keinen Text zum Übersetzen.',
      'Das sind mehr als 20.000 Sätze; reichen Sie den Text in Teilen ein.',
    ])
  })

  test('if it is longer than 1 MiB', async () => {
    const answer = await service.ask('POST', '/v1/articles', { body: { ...story, body: 'a'.repeat(mebibyte) } })

    expect([answer.status, answer.body.type]).toEqual([413, '/problems/body-too-large'])
    expect(answer.body.detail).toContain('1,048,576')
  })
})

describe('a file is refused', () => {
  test.each(['text/markdown', 'text/html', 'text/plain'])('if it is %s longer than 1 MiB', async type => {
    const answers = [
      await submit(Buffer.alloc(mebibyte + 1, 'a '), type),
      await submit(Buffer.alloc(10 * mebibyte + 1, 'a '), type),
    ]

    expect(answers.map(({ status }) => status)).toEqual([413, 413])
    expect(answers[0]?.body.detail).toContain('1,048,576')
  })

  test.each<[string, string | Buffer, string, number, string]>([
    ['longer than 10 MiB', Buffer.alloc(10 * mebibyte + 1), docx, 413, '/problems/body-too-large'],
    ['of a type nobody reads', 'x', 'application/pdf', 415, '/problems/media-type-unknown'],
    ['of no type', Buffer.from('x'), '', 415, '/problems/media-type-missing'],
    ['of a type that is none', 'x', 'markdown', 415, '/problems/media-type-unknown'],
    ['in an encoding of old', 'x', 'text/html; charset=iso-8859-1', 415, '/problems/encoding-unknown'],
    ['of bytes that are no text', Buffer.from([0x78, 0xff]), 'text/html', 400, '/problems/malformed-text'],
    ['with NUL in it', 'a\0b', 'text/markdown', 400, '/problems/malformed-text'],
  ])('if it is %s', async (_what, body, type, status, problem) => {
    const answer = await submit(body, type)

    expect([answer.status, answer.body.type]).toEqual([status, problem])
    expect(answer.body.detail).not.toBe('')
  })

  test.each<[string, string, string, string, string[]]>([
    ['is empty', '', 'text/markdown', '?languages=fr', ['/headline headline-missing', '/body no-text']],
    ['is no Word file, whatever it says', 'Text', docx, '?languages=fr', ['/body file-unreadable']],
    ['names no language', '# T\n\nText', 'text/markdown', '', ['/languages required']],
    [
      'names strange languages',
      '# T\n\nText',
      'text/markdown',
      '?languages=fr,xx,,fr',
      ['/languages/1 unknown-language'],
    ],
    ['wants its own language', '<h1>T</h1>Text', 'text/html', '?languages=de', ['/languages/0 language-is-source']],
    ['has a misspelt query', '# T\n\nText', 'text/markdown', '?language=fr', ['/language unknown-field']],
  ])('if it %s', async (_what, body, type, query, faults) => {
    const answer = await submit(body, type, query)

    expect([answer.status, answer.body.type]).toEqual([422, '/problems/invalid-input'])
    expect(faultsOf(answer)).toEqual(faults)
  })
})

function many(count: number): string[] {
  const languages = 'en fr pl it es nl sv da fi nb cs sk sl hr hu ro bg el lt lv et tr uk ru ar he ja ko zh pt'.split(
    ' ',
  )
  return Array.from({ length: count }, (_, place) => `${languages[place % 30]}${place < 30 ? '' : '-US'}`)
}
