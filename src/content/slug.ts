import slugify from '@sindresorhus/slugify'

const longest = 80

/** Scripts that lose their meaning when written in Latin letters, or cannot be. */
const keptScripts = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Hebrew', 'Arabic']
  .concat('Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Gujarati', 'Kannada', 'Malayalam', 'Sinhala', 'Ethiopic')
  .map(script => `\\p{Script=${script}}`)
  .join('')
const inKeptScript = new RegExp(`[${keptScripts}]`, 'u')

const isId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** Names that stand for something else at the same place. */
const reserved = new Set(['feed', 'sitemap'])

/**
 * An address a reader can read: the headline in small letters and hyphens, at most 80 characters, cut at a word.
 * What Latin letters cannot say stays in its own script; a headline without letters leaves the article's id.
 */
export function slugFor(headline: string, articleId: string): string {
  const text = headline.normalize('NFKC')
  const slug = cutAtWord(inKeptScript.test(text) ? inOwnScript(text) : slugify(text, { decamelize: false }))
  if (slug === '' || isId.test(slug)) return articleId
  return reserved.has(slug) ? `${slug}-article` : slug
}

function inOwnScript(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

function cutAtWord(slug: string): string {
  const letters = [...slug]
  if (letters.length <= longest) return slug
  const cut = letters.slice(0, longest).join('')
  const isWhole = letters[longest] === '-'
  const end = isWhole ? cut.length : cut.lastIndexOf('-')
  return cut.slice(0, end > 0 ? end : cut.length).replace(/-+$/, '')
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}

/** True if the slug is the base itself or the base with a number. */
export function isNumberedSlug(slug: string, base: string): boolean {
  return slug === base || (slug.startsWith(`${base}-`) && /^[1-9]\d*$/.test(slug.slice(base.length + 1)))
}
