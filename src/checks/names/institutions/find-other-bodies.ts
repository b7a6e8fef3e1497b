import type { Finding } from '../../check.js'
import { leanSource } from '../../reading/lean-pattern.js'
import type { ReadPair } from '../read-pair.js'
import { type Body, groupsOfBodies } from './bodies.js'

/** One council, parliament or central bank for another: the Bundesrat for the Bundestag, the Fed for the ECB. */
export function findOtherBodies({ texts: { source, target } }: ReadPair): Finding[] {
  if (!mayName.test(source.text)) return []
  for (const group of groupsOfBodies) {
    const body = group.find(one => isNamedIn(one, source.text) && !isSaidIn(one, target.text))
    if (!body) continue
    const found = group
      .filter(one => one !== body && !isNamedIn(one, source.text))
      .map(one => namesOf(one).exec(target.text))
      .find(match => match !== null)
    if (!found) continue
    const name = body.german.find(one => source.text.includes(one)) ?? ''
    const at = source.text.indexOf(name)
    return [
      {
        details: { source: name, target: found[0] },
        sourceSpan: source.spanOf(at, at + name.length),
        targetSpan: target.spanOf(found.index, found.index + found[0].length),
      },
    ]
  }
  return []
}

/** Whether the translation tells the body that a German word names: the Security Council, for the „UN-Sicherheitsrat“. */
export function isToldAsBody(word: string, text: string): boolean {
  return groupsOfBodies.some(group =>
    group.some(body => body.german.some(name => word.includes(name)) && isSaidIn(body, text)),
  )
}

/** What the German names have in common: most sentences have none of it. */
const mayName = /[a-z]rat|tag|[Vv]ersammlung|EU-|Europ|EZB|Fed|bank|SNB|Bank of/

function isNamedIn({ german }: Body, text: string): boolean {
  return german.some(name => {
    const at = text.indexOf(name)
    if (at < 0 || letter.test(text[at - 1] ?? '')) return false
    // Federer is no Fed.
    return name.length > 3 || !letter.test(text[at + name.length] ?? '')
  })
}

const letter = /\p{L}/u

function isSaidIn(body: Body, text: string): boolean {
  return namesOf(body).test(text) || saidOf(body).test(text)
}

const names = new WeakMap<Body, RegExp>()
const sayings = new WeakMap<Body, RegExp>()

function namesOf(body: Body): RegExp {
  const known = names.get(body)
  if (known) return known
  const named = body.named.map(name => name.replaceAll('~', '\\p{L}*')).join('|')
  const made = new RegExp(leanSource(`(?<!\\p{L})(?:${named})(?!\\p{L})`), 'u')
  names.set(body, made)
  return made
}

function saidOf(body: Body): RegExp {
  const known = sayings.get(body)
  if (known) return known
  const made = new RegExp(leanSource(`(?<!\\p{L})(?:${body.said.join('|')})`), 'iu')
  sayings.set(body, made)
  return made
}
