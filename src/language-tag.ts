import { z } from 'zod'
import { canonicalLanguage } from './languages.js'

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
  .meta({ description: 'BCP 47', examples: ['en-GB'] })
