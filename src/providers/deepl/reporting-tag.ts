import { createHash } from 'node:crypto'
import slugify from '@sindresorhus/slugify'

/** DeepL refuses a longer tag, one with spaces inside, and one that is not ASCII (its guide to custom reporting tags). */
const longest = 100

/**
 * The tag under which DeepL counts a request apart: its section in small Latin letters. Requests without a section have
 * one, too, since DeepL's reports leave out what has none; a section that has no such letters is known by a hash.
 */
export function reportingTag(section: string | null | undefined): string {
  if (!section?.trim()) return 'no-section'
  const tag = slugify(section)
    .replace(/[^a-z\d-]/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')
  return tag || `section-${createHash('sha256').update(section.trim()).digest('hex').slice(0, 12)}`
}
