import { byLanguage } from '../../reading/by-language.js'
import { lean } from '../../reading/lean-pattern.js'

/** Which side of a number is meant: `up` of `at least 20` and `more than 20`, `down` of `at most 20` and `almost 20`. */
export type Direction = 'up' | 'down'

/** `fillers` may stand between a bound and its number; a `denial` before a bound turns it round. */
type BoundWords = { up: string; down: string; fillers: string; denial: string }

/** In small letters. Words that as often mean something else before a number, such as `hasta` and `do`, are left out. */
const words: Readonly<Record<string, BoundWords>> = {
  de: {
    up: 'nicht weniger als|nicht unter|mindestens|wenigstens|mehr als|über|gut(?: und gerne)?|oberhalb von',
    down: 'nicht mehr als|nicht über|höchstens|maximal|weniger als|unter|knapp|fast|beinahe|nahezu|annähernd|nicht einmal|nicht ganz|bis zu|unterhalb von',
    fillers: 'noch|weiteren?|weitere|die|der|das|den|dem|eine[nrms]?|ein|insgesamt|jeweils|etwa|rund',
    denial: 'nicht|nie|niemals|keine?[nrms]?|ohne|kaum|weder|minus',
  },
  en: {
    up: '(?:no|not) (?:fewer|less) than|(?:no|not) under|at least|a minimum of|more than|over|above|upwards? of|exceed(?:s|ing|ed)?|a good|not below',
    down: '(?:no|not) more than|not over|at most|at the most|a maximum of|(?:fewer|less) than|under|below|almost|nearly|close to|not (?:even|quite)|up to|just short of|not above',
    fillers: 'the|an?|another|some|about|around|one|of|in|every|further',
    denial:
      "not|no|never|nobody|none|without|neither|nor|cannot|hardly|barely|rarely|little|minus|n[’']t|[a-z]{2,6}n[’']t",
  },
  fr: {
    up: "pas moins d(?:e|es|u)|au moins|au minimum|plus d(?:e|es|u)|plus d[’']|supérieure?s? à|au-dessus d(?:e|es|u)|au-delà d(?:e|es|u)|dépass(?:e|ent|ant|é)",
    down: "pas plus d(?:e|es|u)|(?:tout )?au plus|au maximum|moins d(?:e|es|u)|moins d[’']|près d(?:e|es|u)|presque|quasiment|inférieure?s? à|au-dessous d(?:e|es|u)|en dessous d(?:e|es|u)|pas même",
    fillers: "les?|la|l[’']|une?|quelque|encore|autres|d[’']",
    denial: "ne|n[’'][a-zéèêà]{1,20}|pas|jamais|sans|ni|aucune?|guère|personne|moins",
  },
  es: {
    up: 'no menos del?|al menos|como mínimo|por lo menos|cuando menos|más del?|por encima del?|superior(?:es)? al?|mayor(?:es)? de',
    down: 'no más del?|como máximo|como mucho|a lo sumo|menos del?|casi|por debajo del?|inferior(?:es)? al?|menores? de|cerca del?|ni siquiera',
    fillers: 'el|la|los|las|una?|otros|otras|unos|unas',
    denial: 'no|nunca|jamás|sin|ni|ningun[oa]|ningún|nadie|apenas|menos',
  },
  it: {
    up: 'non meno d(?:i|el|ella)|almeno|come minimo|più d(?:i|el|ella|ei)|oltre|superior[ei] a(?:l|i|lle)?|sopra i',
    down: 'non più d(?:i|el|ella)|al massimo|meno d(?:i|el|ella|ei)|quasi|inferior[ei] a(?:l|i|lle)?|sotto i|nemmeno|neanche',
    fillers: 'il|la|i|gli|le|una?|altri|altre',
    denial: 'non|mai|senza|né|nessun[oa]?|appena|meno',
  },
  nl: {
    up: 'niet minder dan|minstens|ten minste|tenminste|op zijn minst|minimaal|meer dan|ruim|boven(?: de)?',
    down: 'niet meer dan|hooguit|hoogstens|ten hoogste|maximaal|minder dan|bijna|krap|net geen|nog geen|onder de',
    fillers: 'de|het|een|nog|andere',
    denial: 'niet|nooit|geen|zonder|nauwelijks|amper|min',
  },
  pl: {
    up: 'nie mniej niż|co najmniej|przynajmniej|minimum|ponad|więcej niż|powyżej|przeszło|z górą',
    down: 'nie więcej niż|(?:co )?najwyżej|maksymalnie|maksimum|mniej niż|poniżej|niespełna|prawie|niemal|blisko|nieco mniej niż',
    fillers: 'kolejnych|kolejne|około|jeszcze',
    denial: 'nie|nigdy|bez|żaden|żadn[aey]|nikt|ledwie|ledwo|zaledwie|minus',
  },
  pt: {
    up: 'não menos d(?:e|o que)|pelo menos|ao menos|no mínimo|mais d(?:e|o que|a|os|as)|acima d(?:e|os|as)|superior(?:es)? a',
    down: 'não mais d(?:e|o que)|no máximo|menos d(?:e|o que|a|os|as)|quase|abaixo d(?:e|os|as)|inferior(?:es)? a|nem sequer',
    fillers: 'os?|as?|uma?|outros|outras',
    denial: 'não|nunca|jamais|sem|nem|nenhum(?:a|as)?|ninguém|apenas|menos',
  },
}

/** What finds a language's bounds: where a text ends with one, anywhere in it, and what denies. */
export type Bounds = { before: RegExp; up: RegExp; down: RegExp; denial: RegExp }

/** To be matched with small letters; null for a language that is not known so well. */
export const boundsOf = byLanguage(words, compile)

function compile({ up, down, fillers, denial }: BoundWords): Bounds {
  const before = `(?<!\\p{L})(?:(?<up>${up})|(?<down>${down}))(?:[ \\u00a0](?:${fillers})){0,2}[ \\u00a0\\u202f-]?(?:(?<=[ \\u00a0'’])[€$£][ \\u00a0]?)?$`
  const anywhere = (ways: string) => lean(new RegExp(`(?<!\\p{L})(?:${ways})(?!\\p{L})`, 'u'))
  return { before: lean(new RegExp(before, 'u')), up: anywhere(up), down: anywhere(down), denial: anywhere(denial) }
}
