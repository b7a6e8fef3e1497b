import type { TermPair, Translator } from '../providers/provider.js'
import { findTerms } from './find-terms.js'
import type { GlossaryStore } from './glossary-store.js'

type Store = Pick<GlossaryStore, 'isEmpty' | 'stems' | 'withStems'>
type Text = { id: string; source: string }

/** What an engine is told of the glossary for each text, by the text's id; nothing, if it does not heed terms. */
export async function termsToTell(
  glossary: Store,
  translator: Pick<Translator, 'heedsTerms'> | undefined,
  { texts, from, to }: { texts: readonly Text[]; from: string; to: string },
): Promise<ReadonlyMap<string, readonly TermPair[]>> {
  if (!translator?.heedsTerms) return new Map()
  const found = await findTerms(
    glossary,
    texts.map(({ source }) => source),
    { from, to },
  )
  return new Map(
    texts.map(({ id }, place) => [
      id,
      (found[place] ?? []).flatMap(({ source, target }) => (target === null ? [] : [{ source, target }])),
    ]),
  )
}
