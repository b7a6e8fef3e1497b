import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/checks/run-checks.js'

type Case = { sign: string; language: string; source: string; target: string }

/** The fixture has German sentences, each with right translations, which a `+` stands before, and wrong ones. */
const sections = readFileSync('tests/fixtures/figures-told.txt', 'utf8')
  .split(/^# /m)
  .slice(1)
  .map(section => {
    const [heading = '', ...lines] = section.split('\n')
    return [heading, casesIn(lines)] as const
  })

function casesIn(lines: readonly string[]): Case[] {
  let source = ''
  return lines.flatMap(line => {
    const [sign = '', language = '', ...words] = line.split(' ')
    if (sign === 'de') source = [language, ...words].join(' ')
    return sign === '+' || sign === '-' ? [{ sign, language, source, target: words.join(' ') }] : []
  })
}

const figures = new Set(['numbers', 'dates-and-times', 'amounts', 'links-and-addresses'])

function findingsOf({ language, source, target }: Case) {
  const pair = { source, target, sourceLanguage: 'de', language, kind: 'paragraph' }
  return runChecks(pair).filter(({ check }) => figures.has(check))
}

describe.each(sections)('%s', (_heading, cases) => {
  test.each(cases.filter(({ sign }) => sign === '+'))('$language: $target – is right', one => {
    expect(findingsOf(one)).toEqual([])
  })

  test.each(cases.filter(({ sign }) => sign === '-'))('$language: $target – is not', one => {
    expect(findingsOf(one)).not.toEqual([])
  })
})
