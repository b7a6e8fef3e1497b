import type { Span } from '../check.js'
import { isIn, phrasesByLanguage } from '../phrases.js'

const notOnly = /[Nn]icht (?:nur|blo(?:ß|ss)|allein|lediglich)(?!\p{L})/u

/** How it is said that there is more. */
const alsoThere = phrasesByLanguage({
  en: `only, just, merely, simply, solely, alone, exclusively, purely, also, too, as well, both, even, more, beyond, besides,
    addition, additionally, limit*, confin*, restrict*, along with, plus, likewise, equally, other*, further`,
  fr: `seulement, uniquement, simplement, juste, exclusivement, que, qu', seul*, aussi, également, encore, même, outre, tant,
    autant, plus, limit*, born*, autre*`,
  es: `solo, sólo, solamente, únicamente, exclusivamente, meramente, simplemente, también, además, incluso, tanto, aparte, limit*,
    más, otr*`,
  pl: `tylko, jedynie, wyłącznie, sam*, także, również, też, nawet, i, zarówno, ogranicz*, oprócz, poza, więcej, inn*`,
  it: `solo, soltanto, solamente, unicamente, esclusivamente, semplicemente, anche, pure, persino, inoltre, oltre, sia, limit*, più, altr*`,
  nl: `alleen, enkel, slechts, uitsluitend, louter, ook, zowel, bovendien, beperk*, tevens, eveneens, meer, ander*`,
  pt: `só, apenas, somente, unicamente, exclusivamente, também, além, ainda, tanto, limit*, simplesmente, mais, outr*`,
})

/** Where „nicht nur“ stands that a translation with a denial of its own says nothing of: what is not only so is not so there. */
export function lostOnly(german: string, told: string, language: string): Span | null {
  const found = notOnly.exec(german)
  const words = found && alsoThere(language)
  if (!words || isIn(told, words)) return null
  return [found.index, found.index + found[0].length]
}
