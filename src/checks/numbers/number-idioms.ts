import { baseLanguage } from '../reading/base-language.js'
import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import { inSmallLetters } from '../reading/small-letters.js'

/** Phrases in small letters whose numbers count nothing, and which other languages say without: names of clubs as well. */
const idioms: Readonly<Record<string, string>> = {
  de: 'unter vier augen|vier-augen-|auf allen vieren|alle viere|(?:eigenen|seinen|ihren) vier wänden|fünf gerade sein|fünf vor zwölf|wolke sieben|zehn pferde|drei kreuze|null komma nichts|drei-tage-bart|hannover 96|darmstadt 98|1860 münchen|1899 hoffenheim',
  en: 'cloud nine|on all fours|(?:starting|first) (?:eleven|xi)|catch-22|nine[ -]to[ -]five|9/11|24/7|24 hours a day|4 ?[x×] ?4|forty winks|sixes and sevens|four walls|eleventh hour',
  fr: '(?:24|vingt-quatre) heures sur (?:24|vingt-quatre)|(?:7|sept) jours sur (?:7|sept)|24[hx/ ]+24|7j/7|à quatre pattes|quatre épingles|en quatre|quatre yeux|soixante-huit\\p{L}{0,5}|les (?:27|vingt-sept)|4 ?[x×] ?4|quatre-quatre|quatre nages|xv de france|quinze de france|minuit moins cinq|trente-six',
  es: 'once (?:inicial|titular|de gala)|(?:el|su|del|al) once(?= (?:inicial|titular|de|del|blanco|rojiblanco))|los (?:27|veintisiete)|4 ?[x×] ?4|cuatro manos|cuatro paredes|24 horas|cuatro ojos',
  it: "quattr'occhi|undici (?:titolare|iniziale)|i (?:27|ventisette)|24 ore su 24|4 ?[x×] ?4|quattro (?:mura|passi|gatti)",
  nl: 'vier ogen|handen en voeten|4 ?[x×] ?4|24 uur per dag|vier muren|zeven dagen per week',
  pl: 'cztery oczy|czterech oczu|czterech ścian\\p{L}{0,2}|na czworakach|24 godziny na dobę|do (?:dwóch|trzech|czterech) (?:zwycięstw|wygranych)|4 ?[x×] ?4|za pięć dwunasta',
  pt: 'onze (?:inicial|titular)|os (?:27|vinte e sete)|4 ?[x×] ?4|24 horas por dia|quatro paredes|quatro olhos|a sete chaves',
}

const patterns = new Map(
  Object.entries(idioms).map(([language, words]) => [
    language,
    () => lean(new RegExp(`(?<![\\p{L}\\d])(?:${words})`, 'gu')),
  ]),
)
const compiled = new Map<string, RegExp>()

/** Where such phrases stand. Most texts never ask, so a language's pattern is made when it is first needed. */
export function idiomsIn(text: string, language: string): { start: number; end: number }[] {
  const base = baseLanguage(language)
  const pattern = compiled.get(base) ?? patterns.get(base)?.()
  if (!pattern) return []
  compiled.set(base, pattern)
  return matchesIn(inSmallLetters(text).replaceAll('’', "'"), pattern).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}
