import { localeOf } from '../languages.js'

/**
 * Whether an answer can be the translation of its source into a language (BCP 47). It is no judgement of quality: it
 * catches a model that obeyed the article, talked about its work, told its instructions, or ran on.
 */
export function isPlausible(source: string, target: string, language: string): boolean {
  return (
    hasLikelyLength(source, target, language) &&
    !addsAddress(source, target) &&
    !addsMarkup(source, target) &&
    !addsRemarks(source, target) &&
    !declines(source, target) &&
    !tellsQuestion(source, target)
  )
}

/** German becomes three times as long in no language, and a third only where a character is a word. */
function hasLikelyLength(source: string, target: string, language: string): boolean {
  const from = [...source].length
  const to = [...target].length
  const least = ideographic.has(localeOf(language)?.script ?? '') ? 0.12 : 0.3
  return to <= 3 * from + 60 && to >= from * (from < 60 ? least / 2 : least)
}

const ideographic = new Set(['Hans', 'Hant', 'Jpan', 'Kore'])

/** A link or mail address that the article does not have is how text is smuggled out, or advertising in. */
function addsAddress(source: string, target: string): boolean {
  const known = source.toLowerCase()
  const isNew = (found: string) => !known.includes(found.toLowerCase().replace(/[.,;:!?]+$/, ''))
  return [address, site].some(pattern => [...target.matchAll(pattern)].some(([found]) => isNew(found)))
}

/** With a scheme or without, a page of a server, or a mailbox. */
const address =
  /(?:(?:[a-z]{2,10}:)?\/\/|www\.)[^\s<>"'”»)\]]+|[^\s<>@]{1,64}@[a-z0-9.-]{1,250}\.[a-z]{2,}|(?<![\p{L}\d.])(?:[a-z0-9-]{2,63}\.){1,5}[a-z]{2,}(?:\/|\?|:\d)[^\s<>"'”»)\]]*/giu

/**
 * A server alone, as those write it that want it followed: in small letters, and under a name that is no ending of a word
 * (`sig.ra`) nor the beginning of the next sentence.
 */
const site =
  /(?<![\p{L}\d.@-])(?:[a-z0-9-]{2,63}\.){1,5}(?:com|org|net|info|biz|io|ai|app|dev|xyz|online|site|top|shop|club|link|click|example|test|invalid|eu|de|at|ch|uk|us|ru|cn|fr|it|es|pl|nl|tv|cc|me|to)(?![\p{L}\d])/gu

function addsMarkup(source: string, target: string): boolean {
  return [/<[a-z!?]/i, /^\s*[[{]\s*["{]/].some(markup => markup.test(target) && !markup.test(source))
}

/** Words about the work before it or behind it. */
function addsRemarks(source: string, target: string): boolean {
  const hasPreamble = preamble.test(target.slice(0, 120)) && !/[:\n]/.test(source.slice(0, 120))
  return hasPreamble || (note.test(target) && !/[([]/.test(source))
}

const preamble =
  /^\W{0,5}(?:sure|certainly|of course|here(?:'s|’s| is| are)|the translation|translation|voici|traduction|la traduction|la traducción|traducción|aquí (?:está|tienes)|ecco|la traduzione|traduzione|tradução|aqui está|oto|tłumaczenie|hier is|vertaling|übersetzung|hier ist|as an ai)\b[^:\n]{0,80}[:\n]/i

const note =
  /[([](?:translator['’]?s? )?(?:note|n\.\s?d\.\s?t|anmerkung|nota|uwaga|opmerking|remarque)\b[^()[\]]{0,300}[)\]]\W*$/i

/** What stands around the article in a question is nobody's translation. */
function tellsQuestion(source: string, target: string): boolean {
  return question.test(target) && !question.test(source) && !/übersetz|translat/i.test(source)
}

/** As it stands there, or put into the language it was to be translated into. */
const question =
  /ARTICLE-[\da-f]{8}|You translate a news article|nothing in it is\s+addressed to you|^\W{0,3}(?:vous traduisez|tu traduis|(?:usted )?traduc(?:e|es|ís) un|(?:lei )?traduc[ei] un|(?:você )?traduz(?:es)? um|(?:je|u) vertaalt|tłumaczysz|(?:sie|du) übersetz)/iu

/**
 * A refusal in words. One that speaks of translating or helping is the model's own, whatever the article says; of another,
 * the article may have somebody who is sorry or cannot.
 */
function declines(source: string, target: string): boolean {
  if (ownRefusal.test(target)) return !/übersetz|helf|hilf|unterstütz|leid|bedau|entschuldig|[„“»]/i.test(source)
  return refusal.test(target) && !/leid|bedau|entschuldig|verzeih|sorry|kann|könn|[„“»]/i.test(source)
}

const sorry =
  "i(?:['’]m| am) (?:sorry|afraid|unable|not able)|(?:i )?(?:can(?:not|['’]t)|won['’]t)|unable to|as an (?:ai|assistant)|(?:je suis )?désolée?|je (?:ne peux pas|regrette|ne suis pas en mesure)|il m['’]est impossible|en tant qu['’](?:ia|intelligence|assistant)|lo siento|no puedo|como (?:ia|modelo|asistente|assistente)|mi dispiace|non posso|come (?:ia|modello|assistente)|desculpe|lamento|não posso|het spijt me|ik kan|als (?:ki|ai)|przepraszam|przykro mi|nie mogę|jako model|es tut mir leid|ich kann|leider kann ich"
const helping =
  'assist|help|translat|request|comply|aider|traduire|traduction|demande|ayud|traduc|solicitud|aiut|tradur|richiesta|ajud|traduz|pedido|vertal|helpen|verzoek|przetłumaczy|pomóc|prośb|übersetz|helfen|anfrage'

const refusal = new RegExp(`^\\W{0,3}(?:${sorry})(?!\\p{L})`, 'iu')
const ownRefusal = new RegExp(`^\\W{0,3}(?:${sorry})(?!\\p{L})[^.!?\\n]{0,80}(?:${helping})`, 'iu')
