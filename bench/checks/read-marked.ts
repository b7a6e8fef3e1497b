import { readdirSync, readFileSync } from 'node:fs'

/** A German sentence, a correct translation, and what it would be without one of the words it is about. */
export type Marked = {
  id: string
  /** The check that has to notice, as the file is called. */
  check: string
  source: string
  language: string
  target: string
  spoilt: readonly string[]
}

/** Reads the sentences in which `{kept|lost}` marks by hand what says that something is doubtful, or is not so. */
export function readMarked(): Marked[] {
  const folder = new URL('marked/', import.meta.url)
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => readFile(readFileSync(new URL(file, folder), 'utf8'), file.replace('.txt', '')))
}

function readFile(text: string, check: string): Marked[] {
  return text.split(/\n{2,}/).flatMap(part => {
    const [id = '', german = '', ...lines] = part.trim().split('\n')
    if (id === '') return []
    if (!german.startsWith('de ')) throw new Error(`${id} needs its German text first.`)
    return lines.map(line => {
      const [, language = '', marked = ''] = /^(\S+) (.+)$/.exec(line) ?? []
      return { id, check, source: german.slice(3), language, ...readMarks(marked) }
    })
  })
}

function readMarks(marked: string): { target: string; spoilt: string[] } {
  const marks = [...marked.matchAll(mark)]
  const write = (lost: number) => {
    let at = -1
    return tidy(
      marked.replace(mark, (_all, kept: string, without: string) => {
        at += 1
        return at === lost ? without : kept
      }),
    )
  }
  return { target: write(-1), spoilt: marks.map((_, at) => write(at)) }
}

const mark = /\{([^|}]*)\|([^|}]*)\}/g

/** One space where a word was taken out, and a large letter at the beginning. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .trim()
    .replace(/^\p{Ll}/u, first => first.toUpperCase())
}
