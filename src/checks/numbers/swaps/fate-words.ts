import { baseLanguage } from '../../reading/base-language.js'
import { lean } from '../../reading/lean-pattern.js'

/** How words begin that say who died and who was hurt. */
type FateWords = { dead: RegExp; hurt: RegExp }

const words: Readonly<Record<string, readonly [dead: string, hurt: string]>> = {
  de: ['tot|getötet|todesopfer|gestorben|starb|ums leben|umgekommen', 'verletz|verwundet'],
  en: ['kill|dead|deaths?|died|los[et]\\p{L}* their li[vf]es', 'injur|wound|hurt'],
  fr: ['morts?|mortes?|tué|décédé|péri', 'bless'],
  es: ['muert|murier|fallec|mató', 'herid|lesionad'],
  it: ['mort|uccis', 'ferit'],
  pt: ['mort|morrer', 'ferid'],
  nl: ['dood|dode|omgekomen|gedood|overleden|om het leven', 'gewond'],
  pl: ['zgin|zabit|zmarł', 'rann|rany'],
  sv: ['döda|dödade|omkom|dog', 'skada'],
  da: ['dræbt|døde|omkom', 'såre|kvæste'],
  cs: ['zahynul|zemřel|mrtv', 'zran'],
  ro: ['murit|morț|ucis|decedat', 'răni'],
  ru: ['погиб|убит|умер', 'ранен|пострада'],
  uk: ['загин|убит|вбит', 'поранен|постражда'],
  el: ['νεκρ|σκοτώθ|έχασαν τη ζωή', 'τραυμα'],
  tr: ['öldü|ölü|hayatını', 'yaralan|yaralı'],
  hu: ['meghalt|halott', 'megsérült|sérült|megsebesült'],
  fi: ['kuoli|kuollu', 'loukkaant|haavoittu'],
}

/** Chinese and Japanese put no blank before them. */
const unspaced: Readonly<Record<string, readonly [dead: string, hurt: string]>> = {
  ja: ['死', '負傷|けが|怪我'],
  zh: ['死', '伤|傷'],
}

const known = new Map<string, FateWords | null>()

/** What tells a language's dead from its injured, to be matched with small letters. */
export function fateWordsOf(language: string): FateWords | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const made = read(baseLanguage(language))
  known.set(language, made)
  return made
}

function read(language: string): FateWords | null {
  const [dead, hurt] = words[language]?.map(ways => `(?<!\\p{L})(?:${ways})`) ?? unspaced[language] ?? []
  if (dead === undefined || hurt === undefined) return null
  return { dead: lean(new RegExp(dead, 'gu')), hurt: lean(new RegExp(hurt, 'gu')) }
}
