import type { Pick, Rule } from './rule.js'
import { wholeWord } from './spots.js'

/** Surnames that no sentence of the corpus has. */
const strangers = ['Quandel', 'Ostrowitz', 'Ferrante', 'Lindqvist', 'Bramhall']

/** The numbers of kings and popes are no acronyms. */
const roman = /^[IVXLCM]+$/

/** Domains that no sentence of the corpus has. */
const wrongHost = 'wrong-host.example'

/** Rules about who is meant, and where a reader is sent. */
export const names: readonly Rule[] = [
  { name: 'name swapped', check: 'names', spoil: ({ source, target }, pick) => swapSurname(source, target, pick) },
  { name: 'acronym changed', check: 'names', spoil: ({ source, target }, pick) => swapAcronym(source, target, pick) },
  {
    name: 'link changed',
    check: 'links-and-addresses',
    spoil: ({ target }) =>
      changed(target, /(?<=https?:\/\/|www\.|@)[\w.-]+\.\w+/, host =>
        host.length % 2 === 0 ? wrongHost : `${host.slice(0, -1)}x`,
      ),
  },
  {
    name: 'end of link lost',
    check: 'links-and-addresses',
    spoil: ({ target }) => changed(target, /(?<=https?:\/\/[\w.-]+)\/[\w/-]*\w/, path => path.slice(0, -2)),
  },
]

/** What begins a title, as in „Am Rand der Stadt“, is no first name. */
const noFirstName = /^(?:A[mn]|Im|In|Der|Die|Das|Ein|Eine|Zu[mr]|Beim|Vom|Und)$/

/** A surname behind a first name, spelt alike in both languages. */
function swapSurname(source: string, target: string, pick: Pick): string | null {
  const known = [...source.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+)(?= ((?:\p{Lu}\p{L}+-)?\p{Lu}\p{Ll}{2,})(?![\p{L}-]))/gu)]
    .map(([, first = '', surname = '']) => ({ full: `${first} ${surname}`, surname }))
    .filter(({ full }) => target.includes(full) && !noFirstName.test(full.split(' ')[0] ?? ''))
  const person = pick(known)
  const stranger = pick(strangers)
  if (person === undefined || stranger === undefined) return null
  return target.replace(wholeWord(person.surname, 'gu'), stranger)
}

function swapAcronym(source: string, target: string, pick: Pick): string | null {
  const shared = [...source.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}{3,5}(?![\p{L}\p{N}])/gu)]
    .map(([acronym]) => acronym)
    .filter(acronym => acronym !== 'EUR' && !roman.test(acronym) && wholeWord(acronym, 'u').test(target))
  const acronym = pick(shared)
  if (acronym === undefined) return null
  const other = `${acronym.slice(1)}X`
  return target.replace(wholeWord(acronym, 'gu'), other)
}

function changed(text: string, pattern: RegExp, change: (found: string) => string): string | null {
  return pattern.test(text) ? text.replace(pattern, change) : null
}
