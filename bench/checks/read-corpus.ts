import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The languages that every sentence of the corpus is translated into. */
export const corpusLanguages = ['en', 'fr', 'es', 'pl'] as const

export type CorpusLanguage = (typeof corpusLanguages)[number]

/** A German sentence with one correct translation, as the checks meet it. */
export type Translation = {
  id: string
  /** What the sentence is mostly there for, `numbers` or `headline` for example. */
  kind: string
  source: string
  target: string
  base: CorpusLanguage
  /** The full tag: `en-GB`, `en-US` or `en` for English. */
  language: string
}

/** Every sentence in every language, in the order of the files. */
export function readCorpus(): Translation[] {
  const folder = new URL('corpus/', import.meta.url)
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => readSentences(readFileSync(new URL(file, folder), 'utf8')))
}

/** Whether nobody may tune a check on this sentence: its id decides, once and for all. */
export function isHeldOut(id: string): boolean {
  return BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 3n === 0n
}

/** Sentences are apart by an empty line: id and kind, then a line for each language, with its tag. */
function readSentences(text: string): Translation[] {
  return text
    .split(/\n{2,}/)
    .filter(part => part.trim() !== '')
    .flatMap(readSentence)
}

function readSentence(part: string): Translation[] {
  const [heading = '', ...lines] = part.trim().split('\n')
  const [id = '', kind = ''] = heading.split(' ')
  const texts = lines.map(readLine)
  const source = texts.find(({ language }) => language === 'de')?.text
  if (!/^[a-z]+-\d+$/.test(id) || kind === '' || source === undefined)
    throw new Error(`A sentence needs id, kind and German text: ${part}`)

  return corpusLanguages.map(base => {
    const own = texts.filter(({ language }) => language.split('-')[0] === base)
    const [first] = own
    if (first === undefined || own.length > 1) throw new Error(`${id} needs one text in ${base}.`)
    return { id, kind, source, target: first.text, base, language: first.language }
  })
}

/** Invisible spaces are written so that one sees them: `~` for no-break, `^` for narrow no-break. */
function readLine(line: string): { language: string; text: string } {
  const space = line.indexOf(' ')
  return {
    language: line.slice(0, space),
    text: line
      .slice(space + 1)
      .replaceAll('~', '\u00a0')
      .replaceAll('^', '\u202f'),
  }
}
