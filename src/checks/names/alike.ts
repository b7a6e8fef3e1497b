import { letterDistance } from '../../segments/letter-distance.js'
import { withoutAccents } from '../reading/without-accents.js'
import { wordsOnce } from '../reading/words-once.js'

/** Languages that leave the ends of names alone. */
const steady = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl', 'ca', 'gl', 'da', 'sv', 'nb', 'no', 'nn', 'ro'])

/** Whether names change their ends with their case in a language, as in Polish. */
export function isInflected(language: string): boolean {
  return !steady.has(language)
}

/** What languages write differently for one sound, longest first. */
const sounds: Readonly<Record<string, string>> = {
  ...{
    dsch: 'y',
    dzh: 'y',
    dz: 'y',
    dj: 'y',
    tsch: 'c',
    tch: 'c',
    sch: 's',
    ch: 'c',
    cz: 'c',
    kh: 'c',
    sh: 's',
    sz: 's',
    zh: 's',
    sj: 's',
    ph: 'f',
    ou: 'u',
  },
  ...{ ae: 'a', oe: 'o', ue: 'u', ij: 'y', yj: 'y', iy: 'y', ck: 'k', z: 's', w: 'v', j: 'y', i: 'y' },
  ...{ ß: 's', x: 'ks', ss: 's', ł: 'l', ø: 'o', æ: 'a', đ: 'd' },
}
const spelt = new RegExp(Object.keys(sounds).join('|'), 'g')

/** A name without what differs between the spellings of it: Wladimir and Vladimir sound alike. */
export const soundOf = wordsOnce(name =>
  withoutAccents(name.toLowerCase()).replace(spelt, found => sounds[found] ?? found),
)

/** Whether one sound may stand for the other: some letters differ, or, in a language with cases, the end. */
export function soundsAlike(one: string, other: string, language: string): boolean {
  if (one === other) return true
  if (isInflected(language) && isForm(one, other)) return true
  const most = Math.floor(Math.max(one.length, other.length) / 4)
  return most > 0 && Number.isFinite(letterDistance(one, other, most))
}

/** Whether two sounds are still a little alike, as Gaddafi and Kadhafi are: one name may be meant. */
export function soundsNear(one: string, other: string): boolean {
  return Number.isFinite(letterDistance(one, other, Math.floor(Math.max(one.length, other.length) * 0.45)))
}

/**
 * Whether a word is another with an ending, which may take the place of its last two letters. A name as short as Ewa or
 * Olaf loses one at most, and then gains little.
 */
export function isForm(name: string, word: string): boolean {
  const isShort = name.length < 5
  const kept = isShort ? Math.max(2, name.length - 1) : name.length - 2
  const most = isShort && !word.startsWith(name) ? name.length + 1 : name.length + 4
  return word.length <= most && word.slice(0, kept) === name.slice(0, kept)
}
