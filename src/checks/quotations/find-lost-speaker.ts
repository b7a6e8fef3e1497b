import type { Finding, Pair } from '../check.js'
import { soundOf, soundsAlike } from '../names/alike.js'
import { readNameWords } from '../names/name-words.js'
import { placesOf } from '../names/places.js'
import { baseLanguage } from '../reading/base-language.js'
import { isLatin } from '../reading/is-latin.js'
import { lean } from '../reading/lean-pattern.js'
import type { PlainText } from '../reading/plain-text.js'
import type { Quotation } from '../reading/quotations.js'

/**
 * Who is named beside a quotation as the one who said it, and in the translation is not. Names in other scripts than the
 * Latin cannot be compared.
 */
export function findLostSpeaker(pair: Pair, source: PlainText, quotations: readonly Quotation[]): Finding[] {
  const language = baseLanguage(pair.language)
  if (baseLanguage(pair.sourceLanguage) !== 'de' || !isLatin(language)) return []
  const spoken = quotations.filter(({ depth }) => depth === 0).slice(0, most)
  const speakers = spoken.flatMap(quotation => speakerOf(source.text, quotation))
  if (speakers.length === 0) return []

  const written = readNameWords(pair.target).map(({ text }) => soundOf(text))
  const lost = speakers.find(
    ({ names }) => !names.some(name => written.some(word => isSpokenAs(soundOf(name), word, language))),
  )
  if (!lost) return []
  const sourceSpan = source.spanOf(lost.from, lost.from + lost.name.length)
  if (pair.terms?.some(({ spans }) => spans.some(([from, to]) => from < sourceSpan[1] && sourceSpan[0] < to))) return []
  return [{ details: { context: 'speaker', name: lost.name }, sourceSpan }]
}

/** No segment quotes more. */
const most = 20

type Speaker = { name: string; names: string[]; from: number }

/**
 * The surname behind the verb: „sagte Minister Karl Brandner“. One who is called by his office alone has none. Of „Meier
 * von der Post“ either word may be it.
 */
function speakerOf(text: string, { to }: Quotation): Speaker[] {
  const found = told.exec(text.slice(to, to + 160))
  const [, before = '', run = ''] = found ?? []
  const name = run.split(/\s/).at(-1) ?? ''
  if (name.length < 3 || crowned.test(run) || days.test(name) || placesOf(name, 'de').length > 0) return []
  if (isOffice(run.split(/\s/), name)) return []
  const byHead = run.split(beforeSmallWord)[0]?.split(/\s/).at(-1) ?? name
  return [{ name, names: [name, byHead], from: to + before.length + run.length - name.length }]
}

const told = lean(
  /^(\s?,?\s?(?:sagt|sagte|so|betont|betonte|erklärt|erklärte|meint|meinte|schreibt|schrieb|ruft|rief|fragt|fragte|kritisiert|kritisierte|warnt|warnte|fordert|forderte)\s(?:(?:Prof|Dr|PD|Mag|Dipl)\.[^\s]{0,12}\s){0,3})(\p{Lu}[\p{L}\p{M}-]{1,40}(?:\s(?:(?:von|van|der|den|de|di|zu|(?:Prof|Dr|PD|Mag|Dipl)\.[^\s]{0,12}|(?:med|jur|phil)\.)\s){0,3}\p{Lu}[\p{L}\p{M}-]{1,40}){0,4})/u,
)

/** Their names are translated: Franziskus is Francis. Anna König is called so. */
const crowned = /(?:papst|könig|königin|kaiser|kaiserin|prinz|prinzessin|zar|patriarch|kardinal|sankt)\s/i

const days = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/

/** „Kenias Außenminister“ and „Leipzigs Trainer“ are called by whose they are, „Anwohner“ by nothing. */
function isOffice(words: readonly string[], name: string): boolean {
  if (words.length === 1) return many.test(name)
  const whose = words.at(-2) ?? ''
  return words.length === 2 && /[sxzß’]$/.test(whose) && (placesOf(whose, 'de').length > 0 || offices.test(name))
}

const many =
  /(?:innen|leute|zeugen|experten|analysten|ökonomen|volkswirte|ärzte|juristen|diplomaten|kritiker|beobachter|anwohner|ermittler|forscher|händler|insider|vertreter|kreise|behörden|medien|quellen|verbände|gewerkschaften)$/iu

/** None of them is a surname as well, as Richter or Kaiser are. */
const offices =
  /(?:minister|präsident|kanzler|premier|sprecher|trainer|manager|botschafter|beauftragter?|bürgermeister|vorsitzende[rn]?|vorstand|direktor|leiter|kapitän|torhüter|stürmer|anwalt|anwält|verteidiger|vertreter|berater|kommissar|gouverneur|senator|staatssekretär|geschäftsführer|inhaber|betreiber|[gc]hef|mutter|vater|witwe|bruder|schwester|tochter|sohn)(?:in)?$/iu

function isSpokenAs(name: string, word: string, language: string): boolean {
  return soundsAlike(name, word, language) || soundsAlike(word, name, language) || word.split('-').includes(name)
}

const beforeSmallWord = /\s(?=\p{Ll})/u
