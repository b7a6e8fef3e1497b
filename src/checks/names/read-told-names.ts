import { readOnce } from '../reading/read-once.js'
import { readNameWords, type Word } from './name-words.js'
import { isCommonNoun } from './ordinary-nouns.js'
import { placesOf } from './places.js'
import { roleOf } from './roles.js'

/** A name, and the word of the text behind which it stands and which says what it is. */
export type ToldName = { role: Word; words: readonly Word[] }

/** No name has more words, and no sentence more names. */
const longest = 4
const most = 10

/**
 * Names behind a noun that says whose they are: „Finanzminister Lars Klingbeil“, „der Konzern Bayer“. Two German nouns
 * may also meet by chance, as in „kündigte der Konzern Stellen“: a single word counts only where no verb or
 * conjunction stands before the whole.
 */
export const readToldNames = readOnce((segment): readonly ToldName[] => {
  const words = readNameWords(segment)
  const names: ToldName[] = []
  for (let at = 0; at + 1 < words.length && names.length < most; at += 1) {
    const role = words[at] as Word
    if (!role.isCapital || !words[at + 1]?.isCapital || !words[at + 1]?.follows) continue
    const kind = roleOf(role.text)
    const name = kind ? nameBehind(words, at) : []
    const [first] = name
    if (!first || !isName(first.text)) continue
    if (name.length === 1 && (isGenitive(first, kind) || !isApposed(words, at))) continue
    if (kind === 'house' && goesOn(words, at + name.length + 1)) continue
    names.push({ role, words: name })
  }
  return names
})

function nameBehind(words: readonly Word[], at: number): Word[] {
  const name: Word[] = []
  for (let next = at + 1; next <= at + longest; next += 1) {
    const word = words[next]
    if (!word?.isCapital || !word.follows) break
    name.push(word)
  }
  return name
}

/** Not a place, a date, a measure, an adjective („die Gesellschaft Deutscher Chemiker“), or one more word of the kind. */
function isName(word: string): boolean {
  if (word.length < 3 || isCommonNoun(word) || roleOf(word)) return false
  return placesOf(word, 'de').length === 0
}

/** „Der Verein Ärzte ohne Grenzen“ and „die Gewerkschaft Erziehung und Wissenschaft“ are called by words, which are translated. */
function goesOn(words: readonly Word[], next: number): boolean {
  const [word, other] = [words[next], words[next + 1]]
  if (!word?.follows || !other?.follows) return false
  return goOn.has(word.text) || (word.text === 'und' && other.isCapital && roleOf(other.text) === undefined)
}

const goOn = new Set(['ohne', 'für', 'gegen'])

/** „Die Ministerpräsidentin Sachsens“ has a place behind her, no name. */
function isGenitive({ text }: Word, kind: string | undefined): boolean {
  return kind === 'person' && text.endsWith('s')
}

/** Whether what belongs together before a role begins a sentence, or hangs on a preposition or another noun. */
function isApposed(words: readonly Word[], role: number): boolean {
  const article = articleBefore(words, role)
  if (article === undefined) return isBareTitle(words, role)
  const before = words[article - 1]
  const word = words[article] as Word
  if (word.isFirst || contracted.has(word.text.toLowerCase())) return true
  if (!before || !word.follows) return false
  if (links.has(before.text.toLowerCase())) return true
  return before.isCapital && isApposed(words, article - 1)
}

/** „sagte Trainer Nagelsmann“: without an article, and where no plural may be meant. */
function isBareTitle(words: readonly Word[], role: number): boolean {
  const word = words[role] as Word
  const before = words[role - 1]
  if (word.isFirst || !before || !word.follows) return true
  if (before.isCapital) return /er$/.test(before.text)
  return /t|te$/.test(before.text) && !/n$/.test(before.text) && !isPlural.test(word.text)
}

const isPlural = /en$/

function articleBefore(words: readonly Word[], role: number): number | undefined {
  for (let at = role - 1; at >= Math.max(0, role - 3); at -= 1) {
    const word = words[at] as Word
    if (words[at + 1]?.follows === false) return undefined
    const small = word.text.toLowerCase()
    if (articles.has(small) || contracted.has(small)) return at
    if (!/e[mnrs]?$/.test(small)) return undefined
  }
  return undefined
}

const articles = new Set(
  'der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer'.split(
    ' ',
  ),
)
const contracted = new Set('vom beim zum zur im am'.split(' '))
const links = new Set(
  `von bei mit für an auf aus durch gegen über um unter vor zu nach neben ohne laut seit zwischen wegen trotz gegenüber
  und oder als wie sowie`.split(/\s+/),
)
