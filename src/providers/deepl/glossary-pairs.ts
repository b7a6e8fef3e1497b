import { z } from 'zod'

const pairs = z.object({ supported_languages: z.array(z.object({ source_lang: z.string(), target_lang: z.string() })) })

/** A pair of languages, as DeepL names those of a dictionary. */
export type DictionaryPair = { source_lang: string; target_lang: string }

type Ask = <Answer>(schema: z.ZodType<Answer>, question: { url: string }) => Promise<Answer>

const freshMs = 3_600_000
const notAgainMs = 60_000

/**
 * Which pairs of languages DeepL has dictionaries for, asked for again every hour, but only while somebody wants to
 * know. Where it does not say, every pair counts as one of them.
 */
export function watchGlossaryPairs(ask: Ask, serverUrl: string) {
  let asked: { until: number; known: Promise<ReadonlySet<string> | null> } | undefined

  function look(): Promise<ReadonlySet<string> | null> {
    if (asked && Date.now() < asked.until) return asked.known
    const known = ask(pairs, { url: `${serverUrl}/v2/glossary-language-pairs` }).then(
      ({ supported_languages: all }) => new Set(all.map(nameOf)),
      () => {
        asked = { until: Date.now() + notAgainMs, known: Promise.resolve(null) }
        return null
      },
    )
    asked = { until: Date.now() + freshMs, known }
    return known
  }

  return async (pair: DictionaryPair): Promise<boolean> => (await look())?.has(nameOf(pair)) ?? true
}

function nameOf({ source_lang: from, target_lang: to }: DictionaryPair): string {
  return `${from}-${to}`.toLowerCase()
}
