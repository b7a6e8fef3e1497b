import { describe, expect, test } from '@jest/globals'
import { readDocumentAddress } from '../../src/content/document-address.js'
import { chooseRepresentation } from '../../src/content/representations.js'

describe('the form a document is read in', () => {
  test.each([
    [undefined, '.json'],
    ['*/*', '.json'],
    ['application/json', '.json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', '.html'],
    ['text/markdown', '.md'],
    ['text/*', '.html'],
    ['text/*;q=0.5, text/markdown', '.md'],
    ['application/json;q=0, */*', '.html'],
    ['TEXT/HTML', '.html'],
    ['application/pdf', undefined],
    ['*/*;q=0', undefined],
    [',;;q=,', undefined],
  ])('%p → %p', (accept, suffix) => {
    expect(chooseRepresentation(accept)?.suffix).toBe(suffix)
  })
})

describe('a document’s address', () => {
  test.each([
    ['/v1/content/fr/il-pleut', 'il-pleut', null],
    ['/v1/content/fr/il-pleut.html?x=1', 'il-pleut', '.html'],
    ['/v1/content/zh-Hans/%E4%B8%AD%E5%9B%BD.md', '中国', '.md'],
  ])('%s is one', (url, address, suffix) => {
    const read = readDocumentAddress(url)

    expect(read?.address).toBe(address)
    expect(read?.representation?.suffix ?? null).toBe(suffix)
  })

  test.each([
    '/v1/content/fr',
    '/v1/content/fr/',
    '/v1/content/fr?x=/y',
    '/v1/content/fr/feed.rss',
    '/v1/content/fr/feed.json',
    '/v1/content/fr/sitemap.xml',
    '/v1/changes',
    '/v1/contents/fr/x',
  ])('%s is somebody else’s', url => {
    expect(readDocumentAddress(url)).toBeUndefined()
  })

  test.each([
    '/v1/content/fr/%00',
    '/v1/content/fr/a%00b',
    '/v1/content/fr/%',
    '/v1/content/fr/%ff%fe',
    '/v1/content/fr/..',
    '/v1/content/fr/%2e%2e%2fsecret',
    '/v1/content/fr/a/b',
    "/v1/content/fr/a'--",
    '/v1/content/%00/a',
    '/v1/content/f r/a',
    `/v1/content/fr/${'a'.repeat(10_000)}`,
    `/v1/content/fr/${'%C3%A9'.repeat(2_000)}`,
    '/v1/content/fr/.json',
  ])('%s can be none', url => {
    expect(readDocumentAddress(url)).toBeNull()
  })
})
