import { readFileSync, writeFileSync } from 'node:fs'
import { settingsTable, withSettings } from './settings/table.js'

/** `npm run settings`: writes the table of settings into the README. */
const readme = readFileSync('README.md', 'utf8')
writeFileSync('README.md', withSettings(readme, settingsTable()))
