import { baseLanguage } from '../reading/base-language.js'
import { isLatin } from '../reading/is-latin.js'
import { looksForeign } from './foreign-spelling.js'
import { germanWordsFor } from './function-words.js'
import { isAlike, isShareKnown } from './words-alike.js'

/** How sure it is that a word is German: its spelling says so, or nothing speaks against it. */
export type Germanness = 'spelt' | 'likely' | undefined

/**
 * Whether a lower-case word of a German text that stands in the translation as well is German. It is if the other language
 * does not have it and its spelling is not foreign. Of languages whose share with German is not known, only the spelling
 * tells. What is asked of it has to be a word of the source: `chest` would look German, too.
 */
export function germannessOf(word: string, language: string): Germanness {
  const base = baseLanguage(language)
  if (word.length < shortest || word.length > longest || neighbours.has(base)) return undefined
  if (word.length === shortest) return shortWordsFor(base).has(word) ? 'likely' : undefined
  if (isLatin(base) && !isShareKnown(base)) return telling.test(word) && !borrowed.test(word) ? 'spelt' : undefined
  if (isAlike(word, base)) return undefined
  if (isSpeltGerman(word)) return 'spelt'
  return looksForeign(word) ? undefined : 'likely'
}

/** Whether a German word in small letters has a spelling that other languages of Latin letters do not know. */
export function isSpeltGerman(word: string): boolean {
  return telling.test(word) || letters.test(word)
}

const shortest = 4
const longest = 40

/** Languages that have inherited many of the words. */
export const neighbours: ReadonlySet<string> = wordsOf('af da fo fy is nb nl nn no sco sv')

const telling = new RegExp(
  [
    '..(?:lich|isch|haft|frei|mäßig|voll|reich)(?:e[mnrs]?)?$',
    '...(?:[^aeiou]l|[bdfghkmnprstz]|ch|ck)ig(?:e[mnrs]?)?$',
    '...(?:los|sam|[ghlnrt]bar)(?:e[mnrs]?)?$',
    '..(?:weise|stens|mals|seits|dings|lings|halb|wärts|gemäß|zeit)$',
    '^ge[a-zäöüß]{3,}(?:t|en)$',
    'sch[lmnrw]|ch[lst]|pf|[aeu]tz[a-z]|ieß|ieh|zw',
  ].join('|'),
)

/** What no other language writes so that has no such letters, or other sounds for them. */
const letters = /[äöüß]|ei(?:[bgmnrt]|ch)|(?:eh|ah|oh|uh|üh)[lmnr]|sst|[lr]tz|uss|ung|ieg|äu|eits/

/** Words from Latin, Greek, English and French, in whatever form. */
const borrowed =
  /^(?:absolut|absurd|abrupt|abstrakt|abstinent|autochthon|biogen|endogen|homogen|hetero|totem)|(?:al|iv|[^l]ant|ent|abel|ibel|[^t]ell)(?:e[mnrs]?)?$/

/** Besides the function words, those that are frequent and no name is made of. */
const frequent = wordsOf(
  'acht beim dich drei euch fand früh fünf ging groß gute hohe kaum kurz lief mich nahm neue rief spät trug wohl zehn zwei',
)

const knownShortWords = new Map<string, ReadonlySet<string>>()

/** The words of four letters that give German away. */
function shortWordsFor(base: string): ReadonlySet<string> {
  const known = knownShortWords.get(base)
  if (known !== undefined) return known
  const telling = isShareKnown(base) || !isLatin(base) ? germanWordsFor(base).telling : []
  const words = new Set([...telling].filter(word => word.length === shortest))
  if (words.size > 0) for (const word of frequent) words.add(word)
  knownShortWords.set(base, words)
  return words
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
