import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../src/config.js'
import { isGuarded, publicUrlOf } from '../src/public-url.js'
import { settlePort } from '../src/settle-port.js'

const configOf = (environment: Record<string, string>) => readConfig(environment, { names: [], faults: [] })

describe('where readers find us', () => {
  test.each([
    ['is what the operator says', { PUBLIC_URL: 'https://news.example/', PORT: '0' }, 'https://news.example'],
    ['is else made from host and port', { HOST: '10.0.0.1', PORT: '8080' }, 'http://10.0.0.1:8080'],
    ['puts an IPv6 host in brackets', { HOST: '::1' }, 'http://[::1]:3000'],
    ['is no address that means all of them', { HOST: '0.0.0.0' }, 'http://localhost:3000'],
    ['nor in IPv6', { HOST: '::' }, 'http://localhost:3000'],
  ])('%s', (_what, environment, url) => {
    expect(publicUrlOf(configOf(environment))).toBe(url)
  })

  test('has the port that was taken where any would do', async () => {
    const settled = await settlePort(configOf({ PORT: '0' }))

    expect(settled.port).toBeGreaterThan(0)
    expect(publicUrlOf(settled)).toBe(`http://127.0.0.1:${settled.port}`)
  })

  test('cannot be known by a process that did not take the port', () => {
    expect(() => publicUrlOf(configOf({ PORT: '0' }))).toThrow('PUBLIC_URL has to be set where PORT is 0')
  })
})

test.each([
  ['https://fassung.example', true],
  ['http://localhost:3000', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://fassung.example', false],
  ['http://localhost.example', false],
])('what people send to %s is read by nobody on the way: %s', (publicUrl, expected) => {
  expect(isGuarded(publicUrl)).toBe(expected)
})
