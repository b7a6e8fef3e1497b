import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { doubt } from '../../src/checks/doubt.js'
import { negation } from '../../src/checks/negation.js'

/** Languages that a help could name and the checks might not know. */
const others = ['sv', 'da', 'cs', 'ro', 'ru', 'uk', 'tr', 'el', 'hu', 'fi']

test.each(
  ['en', 'de', 'fr'].flatMap(locale => [
    [locale, doubt.id, doubt.languages ?? []],
    [locale, negation.id, negation.languages ?? []],
  ]) as [string, string, readonly string[]][],
)('the help in %s of the check %s names the languages that it has words of, and no other', (locale, id, languages) => {
  const file = new URL(`../../locales/${locale}/checks.json`, import.meta.url)
  const help = String(JSON.parse(readFileSync(file, 'utf8'))[`${id}-help`]).toLowerCase()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const isTold = (language: string) => help.includes((names.of(language) ?? '').toLowerCase())

  expect([...languages].filter(language => !isTold(language))).toEqual([])
  expect(others.filter(language => !languages.includes(language) && isTold(language))).toEqual([])
})
