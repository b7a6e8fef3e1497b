import type { FullName } from './read-full-names.js'

/**
 * Whether each language probably spells a name in its own way: it was written in other letters once, as one of its
 * spellings shows, or has an ending that changes, as Luther is Lutero.
 */
export function isSpeltAnew(name: FullName, other: FullName, language: string): boolean {
  const [last, word] = [name.last.text, other.last.text]
  if (isTranscribed(name.first.text, last) || isTranscribed(other.first.text, word) || last.endsWith('us')) return true
  return latinised.has(language) && /[oae]$/.test(word) && !/[oae]$/.test(last)
}

/** Languages in which old names have endings of their own. */
const latinised = new Set(['es', 'it', 'pt', 'ca', 'gl', 'ro'])

function isTranscribed(first: string, last: string): boolean {
  return slavic.test(last) || arabic.test(last) || given.has(first.toLowerCase()) || givenSlavic.test(first)
}

/** Gorbatschow, Selenskyj, Lukaschenko, Saakaschwili, Kobachidse, Paschinjan, Nemzow, Jelzin. */
const slavic =
  /[oe]wa?$|[ie]eva?$|(?:[oej]w|ij|yj)sk|sk[iy]j$|skaja$|[iy]j$|n[iy]j?$|tsch|dsch|sh|zh|kh|en[kj]o$|uk$|jan$|dse$|wili$|z[iy]n(?:a)?$|itsch$|uschk|jew|aja$/i

/** What ends in such vowels, or begins with an article: Gaddafi, Mursi, Rohani, al-Sisi. */
const arabic = /^(?:al|el|as|ben|bin)-|(?:[^k]|[^s]k)[iu]$|a$|ah$|ud$|ein$|q(?!u)|yy|gu[ei]|dh|gh|mm[ae]d$/i

const given = new Set(
  `mohammed mohamed mohammad muhammad mohamad ali hassan hussein husain ahmed ahmad mahmud mahmoud mustafa abdul abdel abdullah
  muammar saddam baschar ebrahim ibrahim ismail jassir yasser anwar hosni hamid hamad omar osama khaled yahya tamim salman
  faisal masud nuri raschid reza said karim youssef tarik samir malik fatima aischa abu kais haile karen benjamin jitzchak bezalel
  itamar schimon ehud ariel golda kim xi li wang chen zhang mao deng jiang park moon lee yoon abe shinzo
  narendra`.split(/\s+/),
)

/** First names that Russians and Ukrainians share with others. */
const givenSlavic =
  /^(?:Boris|Igor|Oleg|Pavel|Viktor|Anton|Roman|Maria|Marina|Alla|Anna|Oksana|Daniil|Andrej|Leonid|Ruslan|Rustam|Timur|Denis|Artem|Maxim|Konstantin)$/
