import { z } from 'zod'
import { canonicalLanguage, usualLanguage } from './languages.js'

const meta = { description: 'BCP 47', examples: ['en-GB'] }

/** A language tag, brought into its canonical form. */
export const languageTag = z
  .string()
  .max(35)
  .transform((tag, context) => {
    const canonical = canonicalLanguage(tag)
    if (canonical) return canonical
    context.addIssue({ code: 'custom', params: { code: 'unknown-language', language: tag.slice(0, 35) } })
    return z.NEVER
  })
  .meta(meta)

/** A language tag without the country that goes without saying, as `fr` for `fr-FR`. */
export const usualTag = languageTag.transform(usualLanguage).meta(meta)
