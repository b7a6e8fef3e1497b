import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { settingsTable, withSettings } from '../../bin/settings/table.js'

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')

  test('lists every setting; `npm run settings` renews the list', () => {
    expect(withSettings(readme, settingsTable())).toBe(readme)
  })

  test('begins with two commands that package.json knows', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const commands = [...readme.matchAll(/^npm ci && npm (?:run )?(\w+)$/gm)].map(([, script = '']) => script)

    expect(commands).toEqual(['demo', 'test'])
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(commands))
  })
})
