import { isInLanguage } from './is-in-language.js'
import type { Languages, Translation, Translator } from './provider.js'

/**
 * Has whatever an engine answers looked at for its language: a model that is missing or mixed up hands the original
 * back, or another language, and a language model may be talked into it. What is certainly not in the language that was
 * asked for is no translation; it was paid for all the same.
 */
export function holdToLanguage(translator: Translator): Translator {
  return {
    ...translator,
    async translate(texts, request) {
      const answers = await translator.translate(texts, request)
      const lost = findLost(texts, answers, request)
      return answers.map(answer => (lost.has(answer) ? { ...answer, text: null, reason: 'another-language' } : answer))
    },
  }
}

/** A few words tell nothing by themselves, but all that came with an answer in another language may. */
function findLost(texts: readonly string[], answers: readonly Translation[], request: Languages): Set<Translation> {
  const given = answers.map((answer, place) => ({ answer, source: texts[place] ?? '', target: answer.text ?? '' }))
  const lost = given.filter(({ source, target }) => !isInLanguage(source, target, request))
  const rest = given.filter(one => !lost.includes(one))
  const together = (of: 'source' | 'target') => rest.map(one => one[of]).join('\n')
  const areLost = !isInLanguage(together('source'), together('target'), request)
  return new Set((areLost ? given : lost).map(({ answer }) => answer))
}
