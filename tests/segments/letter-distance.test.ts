import { describe, expect, test } from '@jest/globals'
import { letterDistance } from '../../src/segments/letter-distance.js'

describe('the distance of two texts', () => {
  test.each([
    ['', '', 0],
    ['Haus', 'Haus', 0],
    ['Haus', 'Maus', 1],
    ['Haus', 'Hausboot', 4],
    ['Hausboot', 'Haus', 4],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (left, right, distance) => {
    expect(letterDistance(left, right, 10)).toBe(distance)
    expect(letterDistance(left, right, distance)).toBe(distance)
  })

  test.each([
    ['kitten', 'sitting', 2],
    ['abcdef', 'uvwxyz', 5],
    ['a', 'abcdef', 3],
  ])('%s and %s are more than %i apart', (left, right, most) => {
    expect(letterDistance(left, right, most)).toBe(Number.POSITIVE_INFINITY)
  })
})
