import type { Word } from './name-words.js'

/** Somebody's first name, or the one before the last, and what they are called behind it. */
export type FullName = { first: Word; last: Word }

/** Small words within a name. */
const particles = new Set(
  'von van vom zu zur zum de der den del della di da dos du la le al el bin ben ibn ten ter af av'.split(' '),
)

/** Those of them that some families and languages write large, and that begin no German phrase. */
const largeParticles = new Set('Von Van De Del Della Di Dos Du La Le Al El Bin Ben Ibn Ten Ter'.split(' '))

/** No sentence names more people. */
const most = 40

/**
 * Two capitalised words in a row, maybe with a particle or two between them: „von der Leyen“, but not „Temperatur der
 * Ostsee“. A hyphen may join them where it says so, as French does, and in German before what bears the name.
 */
export function readFullNames(words: readonly Word[], manner: Manner = 'apart'): readonly FullName[] {
  const held = read[manner].get(words)
  if (held) return held
  const names = fullNamesOf(words, manner)
  read[manner].set(words, names)
  return names
}

type Manner = 'apart' | 'joined'

/** Several checks ask for the names of the same words. */
const read: Readonly<Record<Manner, WeakMap<readonly Word[], readonly FullName[]>>> = {
  apart: new WeakMap(),
  joined: new WeakMap(),
}

function fullNamesOf(words: readonly Word[], manner: Manner): FullName[] {
  const names: FullName[] = []
  for (let at = 0; at < words.length && names.length < most; at += 1) {
    const first = words[at] as Word
    if (!first.isCapital) continue
    names.push(...namesakeOf(first, manner))
    const last = surnameBehind(words, at)
    if (last && isWord(first) && isWord(last)) names.push({ first, last })
  }
  return names
}

function surnameBehind(words: readonly Word[], at: number): Word | undefined {
  if (words[at + 1]?.text === 'der') return undefined
  let next = at + 1
  while (next < at + 3 && words[next]?.follows && isParticle(words[next]?.text ?? '')) next += 1
  const last = words[next]
  return last?.isCapital && last.follows ? last : undefined
}

function isParticle(word: string): boolean {
  return particles.has(word) || largeParticles.has(word)
}

function isWord({ text }: Word): boolean {
  return text.length > 2 && !twoCapitals.test(text)
}

const twoCapitals = /^\p{Lu}{2}/u

/** Whom a foundation or a school is named after, if all of it is one word: `Konrad-Adenauer-Stiftung`. */
function namesakeOf(word: Word, manner: Manner): FullName[] {
  if (!word.text.includes('-')) return []
  const parts = word.text.split('-')
  const given = namedAfter.test(parts.at(-1) ?? '') ? parts.slice(0, -1) : manner === 'joined' ? parts : []
  if (given.length !== 2 || !given.every(part => capital.test(part))) return []
  const [first, last] = given.map(text => ({ ...word, text })) as [Word, Word]
  return isWord(first) && isWord(last) ? [{ first, last }] : []
}

const capital = /^\p{Lu}/u

/** What bears the names of people in Germany. */
const namedAfter =
  /^(?:Institut|Stiftung|Gesellschaft|(?:Real|Gesamt|Grund|Hoch)?[Ss]chule|Gymnasium|Kolleg|Universität|Akademie|Preis|Medaille|Museum|Haus|Halle|Arena|Stadion|Straße|Allee|Platz|Ring|Ufer|Brücke|Tunnel|Kaserne|Flughafen|Klinikum|Krankenhaus|Klinik|Archiv|Orchester|Konzern|Verlag|Zentrum)(?:e?s|en|n)?$/
