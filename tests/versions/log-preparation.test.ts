import { expect, test } from '@jest/globals'
import { logPreparation } from '../../src/versions/log-preparation.js'

function logged(preparations: Parameters<ReturnType<typeof logPreparation>>[0][]) {
  const lines: unknown[][] = []
  const log = logPreparation((about, message) => lines.push([message, about]))
  for (const preparation of preparations) log(preparation)
  return lines
}

test('a model that is being fetched is told with each tenth, and when it is there', () => {
  const of = 1_000
  const steps = [0, 40, 99, 100, 180, 1_000].map(bytes => ({ model: 'de-fr', bytes, of }))

  expect(logged([...steps, null])).toEqual([
    ['fetches a model', { model: 'de-fr', bytes: 0, of, percent: 0 }],
    ['fetches a model', { model: 'de-fr', bytes: 100, of, percent: 10 }],
    ['fetches a model', { model: 'de-fr', bytes: 1_000, of, percent: 100 }],
    ['has fetched a model', { model: 'de-fr' }],
  ])
})

test('one whose size nobody knows is told every ten megabytes, and nothing where nothing was fetched', () => {
  const steps = [1_000, 9_999_999, 12_000_000].map(bytes => ({ model: 'de-en', bytes, of: null }))

  expect(logged(steps).map(([, about]) => about)).toEqual([
    { model: 'de-en', bytes: 1_000 },
    { model: 'de-en', bytes: 12_000_000 },
  ])
  expect(logged([null])).toEqual([])
})
