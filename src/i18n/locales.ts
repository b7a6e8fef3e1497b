import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../locales')

type Wording = { [key: string]: string | Wording }

/** The languages we can speak: one folder each, so a language is added by adding a folder. */
export const languages: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort()

/** What is said when nothing the caller reads is there. */
export const fallbackLanguage = 'en'

/** Everything in a language's folder, by file name without `.json`. */
export function readWording(language: string): Record<string, Wording> {
  const files = readdirSync(join(folder, language)).filter(file => file.endsWith('.json'))
  return Object.fromEntries(
    files.map(file => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, language, file), 'utf8'))]),
  )
}
