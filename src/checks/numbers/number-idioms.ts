import { baseLanguage } from '../reading/base-language.js'
import { lean } from '../reading/lean-pattern.js'
import { matchesIn } from '../reading/matches-in.js'
import { inSmallLetters } from '../reading/small-letters.js'

/** Phrases in small letters whose numbers count nothing, and which other languages say without: names of clubs as well. */
const idioms: Readonly<Record<string, string>> = {
  de: 'unter vier augen|vier-augen-|auf allen vieren|alle viere|(?:eigenen|seinen|ihren) vier wänden|fünf gerade sein|fünf vor zwölf|wolke sieben|zehn pferde|drei kreuze|null komma nichts|drei-tage-bart|hannover 96|darmstadt 98|1860 münchen|1899 hoffenheim',
  en: 'cloud nine|on all fours|(?:starting|first) (?:eleven|xi)|catch-22|nine[ -]to[ -]five|9/11|24/7|24 hours a day|4 ?[x×] ?4|forty winks|sixes and sevens|four walls|eleventh hour|(?:not|never) in a (?:hundred|thousand|million|billion) years|one in a million|a (?:hundred|thousand|million) thanks|(?:thanks|thank you) a (?:thousand|million)|(?:thousand|million) times (?:no|yes|over)|(?:thousand|million) (?:pieces|shards)|(?:a|one|100) ?(?:hundred)? ?(?:percent|per cent|%) (?:sure|certain|convinced|behind)',
  fr: "(?:24|vingt-quatre) heures sur (?:24|vingt-quatre)|(?:7|sept) jours sur (?:7|sept)|24[hx/ ]+24|7j/7|à quatre pattes|quatre épingles|en quatre|quatre yeux|soixante-huit\\p{L}{0,5}|les (?:27|vingt-sept)|4 ?[x×] ?4|quatre-quatre|quatre nages|xv de france|quinze de france|minuit moins cinq|trente-six|mille mercis|mille (?:excuses|pardons)|mille fois(?= (?:non|oui|merci|pardon|mieux|raison))|merci mille fois|(?:jamais|pas) en (?:cent|mille) ans|mille morceaux|à mille lieues|cent (?:pas|coups)|(?:sûre?s?|certaine?s?|convaincue?s?|d'accord) à (?:cent pour cent|100[ \\u00a0\\u202f]?%)",
  es: 'once (?:inicial|titular|de gala)|(?:el|su|del|al) once(?= (?:inicial|titular|de|del|blanco|rojiblanco))|los (?:27|veintisiete)|4 ?[x×] ?4|cuatro manos|cuatro paredes|24 horas|cuatro ojos|mil gracias|mil (?:perdones|disculpas)|mill[óo]n de gracias|ni en (?:cien|mil|un millón de) años|mil veces (?:no|sí|mejor)|mil pedazos|mil maravillas|entre un millón|pregunta del millón|(?:segur[oa]s?|convencid[oa]s?|de acuerdo) al (?:cien por (?:cien|ciento)|100[ \\u00a0\\u202f]?%)',
  it: "quattr'occhi|undici (?:titolare|iniziale)|i (?:27|ventisette)|24 ore su 24|4 ?[x×] ?4|quattro (?:mura|passi|gatti)|mille grazie|grazie mille|mille scuse|(?:nemmeno|neanche|neppure|mai) (?:tra|fra) (?:cento|mille|un milione di) anni|mille pezzi|mille volte(?= (?:no|sì|grazie|meglio))|(?:sicur[oaie]|cert[oaie]|convint[oaie]) al (?:cento per cento|100[ \\u00a0\\u202f]?%)",
  nl: 'vier ogen|handen en voeten|4 ?[x×] ?4|24 uur per dag|vier muren|zeven dagen per week|duizendmaal dank|duizend (?:excuses|stukken|stukjes)|in geen (?:honderd|duizend|miljoen) jaar|(?:een|één) (?:op|uit) (?:een|de) miljoen|honderd procent zeker',
  pl: 'cztery oczy|czterech oczu|czterech ścian\\p{L}{0,2}|na czworakach|24 godziny na dobę|do (?:dwóch|trzech|czterech) (?:zwycięstw|wygranych)|4 ?[x×] ?4|za pięć dwunasta|(?:sto|tysiąc|milion) razy nie|nawet (?:za|przez) (?:sto|tysiąc|milion) lat|jed(?:en|na|no) na milion|tysiąc\\p{L}{0,2} kawałków|(?:na|w) (?:sto|stu|100) ?(?:procent|procentach|%|proc)',
  pt: 'onze (?:inicial|titular)|os (?:27|vinte e sete)|4 ?[x×] ?4|24 horas por dia|quatro paredes|quatro olhos|a sete chaves|mil (?:perdões|desculpas|maravilhas|pedaços)|milhão de (?:agradecimentos|obrigados)|nem em (?:cem|mil|um milhão de) anos|mil vezes(?= (?:não|sim|melhor))',
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
