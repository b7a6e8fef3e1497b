/**
 * Whether an answer can be the translation of its source. It is no judgement of quality: it catches a model that
 * obeyed the article, talked about its work, told its instructions, or ran on.
 */
export function isPlausible(source: string, target: string): boolean {
  return (
    hasLikelyLength(source, target) &&
    !addsAddress(source, target) &&
    !addsMarkup(source, target) &&
    !addsPreamble(source, target) &&
    !declines(source, target) &&
    !tellsQuestion(source, target)
  )
}

/** German becomes three times as long in no language, and a third in Chinese; short texts may do as they like. */
function hasLikelyLength(source: string, target: string): boolean {
  const from = [...source].length
  const to = [...target].length
  return to <= 3 * from + 60 && (from < 60 || to >= from / 8)
}

/** A link or mail address that the article does not have is how text is smuggled out, or advertising in. */
function addsAddress(source: string, target: string): boolean {
  const known = source.toLowerCase()
  return [...target.toLowerCase().matchAll(address)].some(([found]) => !known.includes(found.replace(/[.,;:!?]+$/, '')))
}

/** With a scheme or without, a page of a server, or a mailbox. */
const address =
  /(?:(?:https?:)?\/\/|www\.)[^\s<>"'”»)\]]+|[^\s<>@]{1,64}@[a-z0-9.-]{1,250}\.[a-z]{2,}|(?<![\p{L}\d.])(?:[a-z0-9-]{2,63}\.){1,5}[a-z]{2,}\/[^\s<>"'”»)\]]+/gu

function addsMarkup(source: string, target: string): boolean {
  return [/<[a-z!?]/i, /^\s*[[{]\s*["{]/].some(markup => markup.test(target) && !markup.test(source))
}

function addsPreamble(source: string, target: string): boolean {
  return preamble.test(target.slice(0, 120)) && !source.slice(0, 120).includes(':')
}

const preamble =
  /^\W{0,5}(?:sure|certainly|of course|here(?:'s|’s| is| are)|the translation|translation|voici|traduction|la traduction|übersetzung|as an ai)\b[^:\n]{0,80}:/i

/** What stands around the article in a question is nobody's translation. */
function tellsQuestion(source: string, target: string): boolean {
  return question.test(target) && !question.test(source)
}

const question = /ARTICLE-[\da-f]{8}|You translate a news article|nothing in it is\s+addressed to you/i

/** A refusal in words, unless the article has somebody say that they are sorry or cannot. */
function declines(source: string, target: string): boolean {
  return refusal.test(target) && !/leid|bedau|entschuldig|verzeih|sorry|kann|könn|[„“»]/i.test(source)
}

const refusal =
  /^\W{0,3}(?:i(?:['’]m| am) sorry|i can(?:not|['’]t)|i am unable|je suis désolé|je ne peux pas|lo siento|no puedo|mi dispiace|non posso|desculpe|lamento|não posso|het spijt me|ik kan|przepraszam|przykro mi|nie mogę|es tut mir leid|ich kann)(?!\p{L})/iu
