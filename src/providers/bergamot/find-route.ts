import { isSameLanguage, localeOf } from '../languages.js'
import type { Languages } from '../provider.js'

/** Over which models a text travels (`de-en`, `en-fr`): directly, or through English. Nothing if there is no way. */
export function findRoute(languages: Languages, isKnown: (pair: string) => boolean): string[] | undefined {
  if (isSameLanguage(languages)) return undefined
  const from = codesOf(languages.from)
  const to = codesOf(languages.to)

  const direct = pairOf(from, to, isKnown)
  if (direct) return [direct]

  const intoEnglish = pairOf(from, ['en'], isKnown)
  const fromEnglish = pairOf(['en'], to, isKnown)
  return intoEnglish && fromEnglish ? [intoEnglish, fromEnglish] : undefined
}

function pairOf(from: readonly string[], to: readonly string[], isKnown: (pair: string) => boolean) {
  return from.flatMap(source => to.map(target => `${source}-${target}`)).find(isKnown)
}

/** How the registry may name the language; what is written in the script it is not expected in has a name of its own. */
function codesOf(tag: string): string[] {
  const locale = localeOf(tag)
  if (!locale?.script) return []
  const { script } = locale
  const language = locale.language === 'no' ? 'nb' : locale.language
  const withScript = [`${language}_${script.toLowerCase()}`, `${language}-${script}`]
  const isUsual = localeOf(language)?.script === script
  return isUsual ? [language, ...withScript] : withScript
}
