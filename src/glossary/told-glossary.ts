import { z } from 'zod'

/** What an engine was told of the glossary for a version, as the API shows it. */
export const toldGlossary = z
  .object({
    version: z.int().describe('Of the glossary, for the language; rises with each change'),
    texts: z.int().describe('How many of the texts it was asked for have terms in them'),
    untold: z
      .string()
      .nullable()
      .describe('Why the provider could not be told of them, such as `quota` or `differs`; null: it was'),
  })
  .nullable()
  .describe('By what glossary the provider was asked; null where none was, or it heeds no terms')
