import { LRUCache } from 'lru-cache'

/** Letters; longer ones name no language that anybody speaks (RFC 5646, 4.4.1), and may take long to read. */
const longestTag = 35

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The canonical form of a language tag (BCP 47, RFC 5646), such as `pt-BR` for `pt_br`'s proper spelling `pt-br`;
 * null for what is no tag, or names no language that CLDR knows.
 */
export function canonicalLanguage(tag: string): string | null {
  return tag.length > longestTag ? null : canonicalOf(tag) || null
}

const canonicalOf = remembering<string>(tag => {
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag)
    return canonical && names.of(languageOf(canonical)) ? canonical : ''
  } catch {
    return ''
  }
})

/** True if the two tags name the same language, whatever the region or script. */
export function isSameLanguage(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other)
}

const languageOf = remembering(tag => new Intl.Locale(tag).language)

/** Tags are few, asked about for each sentence, term and look into the ledger, and slow to read. */
function remembering<Answer extends string | readonly string[]>(find: (tag: string) => Answer) {
  const known = new LRUCache<string, Answer>({ max: 1_000 })
  return (tag: string): Answer => {
    const answer = known.get(tag) ?? find(tag)
    known.set(tag, answer)
    return answer
  }
}

/** `fr-FR` says no more than `fr`, and a newsroom that means France asks for `fr`; `pt-BR` and `en-GB` stay apart. */
export function usualLanguage(tag: string): string {
  return languageOf(tag) in meant ? tag : paidTag(tag)
}

/** The country that a bare tag means to a European publisher; where it is not here, the most likely one. */
const meant: Record<string, string> = { en: 'GB', pt: 'PT' }

/**
 * All tags that mean the same as this one, itself first: `fr`, `fr-FR`, `fr-Latn`, `fr-Latn-FR` are one, `fr-CA` is
 * another. What newsrooms and their programs write differs, and what they wrote is never renamed.
 */
export const tagsFor = remembering<readonly string[]>(tag => [...new Set([tag, ...spellingsOf(tag)])])

/** What a tag may be shortened to without meaning another language, the shortest first. */
function spellingsOf(tag: string): string[] {
  const full = fullTag(tag)
  const { language, script, region } = new Intl.Locale(full)
  const spellings = [language, `${language}-${script}`, `${language}-${region}`, `${language}-${script}-${region}`]
  return spellings.filter(spelling => fullTag(spelling) === full)
}

/**
 * Of all tags that mean the same, the one under which a text is asked for and paid: `fr` for `fr-FR`, `en-GB` for `en`.
 * No engine knows them apart, and who writes which depends on the program it was sent with.
 */
export const paidTag = remembering<string>(tag => {
  const spellings = spellingsOf(tag)
  const language = languageOf(tag)
  const asked = `${language}-${meant[language]}`
  return spellings.includes(asked) ? asked : (spellings[0] ?? tag)
})

function fullTag(tag: string): string {
  const locale = new Intl.Locale(tag)
  const region = locale.region ?? meant[locale.language]
  return (region ? new Intl.Locale(tag, { region }) : locale).maximize().toString()
}
