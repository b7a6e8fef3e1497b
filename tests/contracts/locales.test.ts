import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { leftOutReasons } from '../../src/formats/article-text.js'
import { fileFaultReasons } from '../../src/formats/file-fault.js'
import { faultCodes } from '../../src/http/input-faults.js'
import { problemKinds } from '../../src/http/problem-kinds.js'
import { fallbackLanguage, languages, readWording } from '../../src/i18n/locales.js'

const files = Object.keys(readWording(fallbackLanguage))

describe.each(languages)('in %s', language => {
  const wording = readWording(language)

  test('every problem has a title and a detail, and nothing else is worded', () => {
    const types = problemKinds.map(({ type }) => type)

    expect(Object.keys(wording.problems ?? {}).sort()).toEqual([...types].sort())
    for (const type of types) expect(Object.keys(wording.problems?.[type] ?? {})).toEqual(['title', 'detail'])
  })

  test('every fault of an input is worded, and nothing else', () => {
    expect(Object.keys(wording.input ?? {}).sort()).toEqual([...faultCodes, 'files', 'types', 'formats'].sort())
  })

  test('every reason to refuse a file is worded, and nothing else', () => {
    const { files: worded } = wording.input as unknown as Record<string, Record<string, string>>

    expect(Object.keys(worded ?? {}).sort()).toEqual([...fileFaultReasons].sort())
  })

  test('every reason to leave a line out is worded, and nothing else', () => {
    const { 'left-out': worded } = wording['screens-editor'] as unknown as Record<string, Record<string, string>>

    expect(Object.keys(worded ?? {}).sort()).toEqual([...leftOutReasons].sort())
  })

  test.each(files)('%s says all that English says, with the same placeholders', file => {
    expect(placeholdersIn(wording[file])).toEqual(placeholdersIn(readWording(fallbackLanguage)[file]))
  })

  test('what is counted is worded for every number the language tells apart', () => {
    const keys = textsIn(wording).map(([key]) => key)
    const counted = keys.filter(key => key.endsWith('_other')).map(baseOf)
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()

    const forms = keys.filter(key => baseOf(key) !== key).sort()

    expect(forms).toEqual(counted.flatMap(base => pluralCategories.map(form => `${base}_${form}`)).sort())
  })

  test('no wording is empty', () => {
    expect(textsIn(wording).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

/** Keys with the placeholders they use: a translator may reorder them, never lose one. Of plural forms, the last counts. */
function placeholdersIn(wording: unknown) {
  return Object.fromEntries(
    textsIn(wording).map(([key, text]) => [baseOf(key), [...(text.match(/{{[^}]+}}/g) ?? [])].sort()]),
  )
}

/** Words that depend on a number stand in as many forms as their language has, `_other` last. */
function baseOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '')
}

function textsIn(wording: unknown, above = ''): [string, string][] {
  if (typeof wording === 'string') return [[above, wording]]
  return Object.entries(wording as Record<string, unknown>).flatMap(([key, inner]) => textsIn(inner, `${above}/${key}`))
}

test.each(languages)('the screens’ words in %s stand in one file each, as the files are read as one', language => {
  const parts = Object.entries(readWording(language)).filter(([name]) => name.startsWith('screens-'))
  const keys = parts.flatMap(([, words]) => Object.keys(words))

  expect(keys.length).toBeGreaterThan(0)
  expect(new Set(keys).size).toBe(keys.length)
})

/** Keys of words that come late, and the screens they come with: a folder in `src/web` of the same name. */
const parts = /const late = \[(.+)\]/.exec(readFileSync('src/web/wording.ts', 'utf8'))?.[1]?.match(/\w+/g) ?? []
const late = parts.flatMap(part => {
  const words = readWording(fallbackLanguage)[`screens-${part}`] ?? {}
  return Object.keys(words).map(key => [key, part] as const)
})

test.each(late)('words under %s come late, and only the screens of %s say them', (key, part) => {
  const says = new RegExp(`\\bt\\(\\s*['"\`]${key}\\.`)
  const files = readdirSync('src/web', { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))

  const elsewhere = files.filter(
    file => !file.startsWith(`${part}/`) && says.test(readFileSync(`src/web/${file}`, 'utf8')),
  )

  expect(elsewhere).toEqual([])
})
