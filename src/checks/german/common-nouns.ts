import { wordsOnce } from '../reading/words-once.js'
import { isSpeltGerman } from './german-spelling.js'
import { alike, borrowed, heads, persons, plainNouns, titles } from './noun-heads.js'

/**
 * What a German noun tells of itself: nothing; that it is a common one, or is what people are called before their names;
 * that it is plain, and one if it has an article; that it is one if it has an article or an adjective, as towns and
 * surnames end with -ungen too; that it is a title, which stands before names; that it is spelt as only German is, which
 * names are as well; or that nothing speaks against a common one.
 */
export type NounKind = 'common' | 'person' | 'plain' | 'derived' | 'spelt' | 'title' | 'other' | 'none'

/**
 * Tells a common noun from a name by what it ends with. Names of bodies, papers, places, feasts and awards end
 * with words of their own (`-agentur`, `-zeitung`, `-platz`, `-markt`, `-preis`), which are none of these, or only in the
 * plural; loanwords are left out one by one.
 */
export function kindOfNoun(noun: string): NounKind {
  return noun.length < shortestPlain || noun.length > longest ? 'none' : kindOfEach(noun)
}

const kindOfEach = wordsOnce((noun): NounKind => {
  const small = noun.toLowerCase()
  if (plainNouns.has(small)) return 'plain'
  if (noun.length < shortest || borrowed.test(small)) return 'none'
  for (const ending of endings) {
    if (!small.endsWith(ending)) continue
    const stem = small.slice(0, small.length - ending.length)
    if (endsWithOne(stem, titles)) return 'title'
    if (endsWithOne(stem, persons)) return 'person'
    if (endsWithOne(stem, heads) || monthly.test(stem)) return 'common'
  }
  if (derived.test(small)) return 'derived'
  return small.length >= longCompound || isSpeltGerman(small) ? 'spelt' : 'other'
})

const shortestPlain = 5
const shortest = 8
const longest = 40
/** No brand and no breed of dogs is so long, which have articles as well. */
const longCompound = 12

/** What nouns end with in the plural and in other cases. */
const endings = ['', 'e', 'en', 'n', 'er', 'ern', 's', 'es', 'in', 'innen'] as const

/** The shortest first part is a syllable: `Vorinstanz`, `Eilantrag`. */
function endsWithOne(word: string, heads: ReadonlySet<string>): boolean {
  if (heads.has(word)) return !alike.has(word)
  for (let length = shortestHead; length <= Math.min(longestHead, word.length - 2); length += 1)
    if (heads.has(word.slice(-length))) return true
  return false
}

const shortestHead = 3
const longestHead = 18

/** `Märzhälfte`, `Septemberwoche`. */
const monthly =
  /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?:hälft|woch|wochenend|mitt|tag|abend)e?$/

const derived =
  /...(?:ungen|heit|heiten|[hilg]keit|[hilg]keiten|schaften|nissen?|tät|täten|[^a]ung|(?:ist|at|ant|ent|olog|[bdfghklmnprstz]er)in|innen)$/
