import { LRUCache } from 'lru-cache'

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/**
 * The canonical form of a language tag (BCP 47, RFC 5646), such as `pt-BR` for `pt_br`'s proper spelling `pt-br`;
 * null for what is no tag, or names no language that CLDR knows.
 */
export function canonicalLanguage(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical && names.of(new Intl.Locale(canonical).language) ? canonical : null
  } catch {
    return null
  }
}

/** True if the two tags name the same language, whatever the region or script. */
export function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language
}

/** `fr-FR` says no more than `fr`, and a newsroom that means France asks for `fr`; `pt-BR` and `en-GB` stay apart. */
export function usualLanguage(tag: string): string {
  const { language } = new Intl.Locale(tag)
  return language in meant ? tag : paidTag(tag)
}

/** The country that a bare tag means to a European publisher; where it is not here, the most likely one. */
const meant: Record<string, string> = { en: 'GB', pt: 'PT' }

/**
 * All tags that mean the same as this one, itself first: `fr`, `fr-FR`, `fr-Latn`, `fr-Latn-FR` are one, `fr-CA` is
 * another. What newsrooms and their programs write differs, and what they wrote is never renamed.
 */
export function tagsFor(tag: string): readonly string[] {
  const tags = alike.get(tag) ?? findTagsFor(tag)
  alike.set(tag, tags)
  return tags
}

/** Asked for with each look into the ledger or the memory, and slow to find. */
const alike = new LRUCache<string, readonly string[]>({ max: 1_000 })

function findTagsFor(tag: string): string[] {
  return [...new Set([tag, ...spellingsOf(tag)])]
}

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
export function paidTag(tag: string): string {
  const known = paid.get(tag) ?? findPaidTag(tag)
  paid.set(tag, known)
  return known
}

/** Asked for every term of a glossary, and slow to find. */
const paid = new LRUCache<string, string>({ max: 1_000 })

function findPaidTag(tag: string): string {
  const spellings = spellingsOf(tag)
  const { language } = new Intl.Locale(tag)
  const asked = `${language}-${meant[language]}`
  return spellings.includes(asked) ? asked : (spellings[0] ?? tag)
}

function fullTag(tag: string): string {
  const locale = new Intl.Locale(tag)
  const region = locale.region ?? meant[locale.language]
  return (region ? new Intl.Locale(tag, { region }) : locale).maximize().toString()
}
