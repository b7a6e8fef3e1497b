import { baseLanguage } from '../reading/base-language.js'
import { isLatin } from '../reading/is-latin.js'
import { germanWordsFor } from './function-words.js'

/**
 * Whether a lower-case word of a German text can be no word of the other language by the way it is spelt. What is asked
 * of it has to be a German word: `chest` would look German, too.
 */
export function looksGerman(word: string, language: string): boolean {
  const base = baseLanguage(language)
  if (word.length < shortest || word.length > longest || neighbours.has(base) || borrowed.test(word)) return false
  const others = alike[base]
  if (others === undefined && isLatin(base)) return telling.test(word)
  if (others?.has(word)) return false
  return isGermanOnly(word, base)
}

/** Whether a German word in small letters has a spelling that other languages of Latin letters do not know. */
export function isSpeltGerman(word: string): boolean {
  return telling.test(word) || letters.test(word)
}

function isGermanOnly(word: string, base: string): boolean {
  if (isSpeltGerman(word) || participle.test(word) || verb.test(word) || formed.test(word)) return true
  if (dative.test(word) && !hasDativeItself.has(base)) return true
  return adverbs.has(word) || functionWordsFor(base).has(word)
}

const shortest = 5
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

const participle =
  /^(?:(?:ab|an|auf|aus|ein|vor|zu|um|nach|mit|fest|her|hin|los|bei|durch|weg)ge[a-z]{2,}|(?:be|ver|ent|er|zer|auf|aus|un)[a-z]{3,}|[a-z]{3,}ier)(?:t|en|te|ten|tet|tete)(?:[mnrs])?$/

/** Verbs, and whatever ends with -en. */
const verb = /...en$|.(?:[bdfghklmpz]|[mn]n|ch|[aeiou]r|[^aei]s)te[nt]?$|.(?:b|g|[aeiouü]h|k|m|ll|[aei]u|ei|rr|rn)t$/

const formed =
  /.(?:lang|weit|fach|mal|orts|falls|weg|tags|weil)$|^(?:da|dar|wo|wor|hin|her|hier)[a-z]{0,3}(?:an|auf|aus|bei|durch|gegen|her|hin|mit|nach|um|unter|von|vor|zu)$/

/** `langem`, `neuem`: an m that Slavic and Portuguese words end with as well. */
const dative = /...em$/
const hasDativeItself = new Set(['pl', 'pt'])

/** Adverbs and pronouns that nothing in their spelling gives away. */
const adverbs = new Set(
  `anders beide bereits besonders bestens bisher bislang demnach dennoch dieser doppelt durch einer eines einmal etwa fortan
   genau genauso gestern heute hierzulande hinter ihrer immer infrage insgesamt jeder jedoch jeweils keine keiner knapp meist
   mittlerweile nahezu nebst niemand schon selbst sicher sofern sofort sogar solange sondern sonst trotz umgehend vorerst
   vorgestern vorne weder weiter weitere wieder zufolge zustande zuvor`.split(/\s+/),
)

const knownFunctionWords = new Map<string, ReadonlySet<string>>()

function functionWordsFor(language: string): ReadonlySet<string> {
  const words = knownFunctionWords.get(language) ?? germanWordsFor(language).telling
  knownFunctionWords.set(language, words)
  return words
}

/** Words from Latin, Greek, English and French, in whatever form. */
const borrowed =
  /^(?:absolut|absurd|abrupt|abstrakt|abstinent|autochthon|biogen|endogen|homogen|hetero|totem)|(?:al|iv|[^l]ant|ent|abel|ibel|[^t]ell)(?:e[mnrs]?)?$/

/** Words that are spelt alike in both languages though they look German. */
const alike: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(`befallen beige besiege between bitten boxen broken chosen driven eleven fallen fasten forgotten frozen
    gemütlich gestalten given golden graben greisen harken hasten herein hidden hinter holden hunger kitten
    klatsch laden liege linden listen lunger milden minimal mitten morgen open proven rotten röntgen schmuck
    schottische schottisches seine seiner seines seven siege smarten soften spiel spitz stolen stricken
    sudden taken tauten unfair unter verboten women written`),
  fr: wordsOf(`alerte aller beige flirte golden graben halte heimatlos lifte malte neige prompte reine reines robuste
    schlich schlitter schnorchel seine seines sparte welche`),
  es: wordsOf(`aparte baden fallen falte fingen golden graben hervor leiden moste roten suchen`),
  it: wordsOf(`fiele golden robuste siede toste`),
  pl: wordsOf(`achtel achtele achtle allen bucht danach darum defekt demente essen gemütlich golden graben haben jeden
    kamen klang kompakt lagen lassen leben machen macht minimal perfekt plattdeutsch poligen puste reden
    reich reichem schlagfertig sowie starte unbelastet unbelastetem wacht warte werben wonach ziele zollfrei`),
  pt: wordsOf(`alerte aparte falte feire leite malte misse reine reinem reines toste vergaste vergastem`),
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
