import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { carryOver, type EarlierText } from '../../src/versions/carry-over.js'

const aSegment = (over: Partial<{ id: string; sourceHash: string; contextHash: string }> = {}) => ({
  id: 'segment',
  sourceHash: 'source',
  contextHash: 'context',
  ...over,
})

const anEarlierText = (over: Partial<EarlierText> = {}): EarlierText => ({
  textId: 'text',
  sourceHash: 'source',
  contextHash: 'context',
  target: 'Le texte.',
  writtenBy: 'deepl',
  writtenOrigin: 'machine',
  approvedBy: null,
  status: 'draft',
  recheck: false,
  ...over,
})

describe('carrying texts over', () => {
  test('still asks to look at what nobody has looked at since its neighbours changed', () => {
    const unseen = anEarlierText({ recheck: true })
    const seen = anEarlierText({ recheck: true, status: 'confirmed' })

    expect(carryOver([aSegment()], [unseen]).get('segment')?.recheck).toBe(true)
    expect(carryOver([aSegment()], [seen]).get('segment')?.recheck).toBe(false)
  })

  test('takes the text of the same sentence among the same neighbours, as it is', () => {
    const text = anEarlierText()

    const carried = carryOver([aSegment()], [text])

    expect(carried.get('segment')).toEqual({ text, recheck: false })
  })

  test('asks to look again where the neighbours changed', () => {
    const text = anEarlierText({ contextHash: 'other' })

    const carried = carryOver([aSegment()], [text])

    expect(carried.get('segment')).toEqual({ text, recheck: true })
  })

  test('leaves a sentence alone that nobody has translated', () => {
    const carried = carryOver([aSegment({ sourceHash: 'new' })], [anEarlierText()])

    expect(carried.size).toBe(0)
  })

  test('prefers the same neighbours to a newer text', () => {
    const newest = anEarlierText({ textId: 'newest', contextHash: 'other' })
    const older = anEarlierText({ textId: 'older' })

    const carried = carryOver([aSegment()], [newest, older])

    expect(carried.get('segment')).toEqual({ text: older, recheck: false })
  })

  test('prefers the newest of those with the same neighbours, and of those with others', () => {
    const texts = ['newest', 'older'].map(textId => anEarlierText({ textId }))

    const same = carryOver([aSegment()], texts)
    const others = carryOver([aSegment({ contextHash: 'other' })], texts)

    expect([same, others].map(carried => carried.get('segment')?.text.textId)).toEqual(['newest', 'newest'])
  })

  test('gives a sentence that stands twice the text of its own place each', () => {
    const segments = ['first', 'second'].map(place => aSegment({ id: place, contextHash: place }))
    const texts = ['second', 'first'].map(place => anEarlierText({ textId: place, contextHash: place }))

    const carried = carryOver(segments, texts)

    expect([...carried].map(([id, { text }]) => [id, text.textId])).toEqual([
      ['first', 'first'],
      ['second', 'second'],
    ])
  })

  test('keeps whose words they are and whether they were confirmed', () => {
    const text = anEarlierText({ writtenBy: 'a-person', writtenOrigin: 'human', status: 'confirmed' })

    expect(carryOver([aSegment()], [text]).get('segment')?.text).toBe(text)
  })

  test('never gives a segment the text of another sentence', () => {
    const hash = fc.constantFrom('a', 'b', 'c')
    const segments = fc.uniqueArray(fc.record({ id: fc.string(), sourceHash: hash, contextHash: hash }), {
      selector: ({ id }) => id,
    })
    const texts = fc.array(fc.record({ sourceHash: hash, contextHash: hash }).map(anEarlierText))

    fc.assert(
      fc.property(segments, texts, (segments, texts) => {
        const carried = carryOver(segments, texts)
        return segments.every(({ id, sourceHash, contextHash }) => {
          const found = carried.get(id)
          if (!found) return texts.every(text => text.sourceHash !== sourceHash)
          return found.text.sourceHash === sourceHash && found.recheck === (found.text.contextHash !== contextHash)
        })
      }),
    )
  })
})
