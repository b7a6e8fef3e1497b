import { isSameLanguage } from '../languages.js'
import { type InputFault, invalidInput } from '../problems.js'
import type { Translator } from '../providers/provider.js'

/**
 * Refuses languages that the article cannot be translated into (`invalid-input`). A provider that is not configured
 * is waited for; one that is must speak them.
 */
export function mustBeOffered(...asked: Parameters<typeof faultsOfLanguages>) {
  const errors = faultsOfLanguages(...asked)
  if (errors.length > 0) throw invalidInput({ errors })
}

/** What is wrong with languages that are wanted; `at` is where the sender wrote them, as a JSON pointer. */
export function faultsOfLanguages(
  translator: Translator | undefined,
  from: string,
  languages: readonly string[],
  at = '/targetLanguages',
): InputFault[] {
  return languages.flatMap((to, place) => {
    const pointer = `${at}/${place}`
    if (isSameLanguage(from, to)) return [{ pointer, code: 'language-is-source', details: { language: to } }]
    if (translator && !translator.speaks({ from, to }))
      return [{ pointer, code: 'language-not-offered', details: { language: to } }]
    return []
  })
}
