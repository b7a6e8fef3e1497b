import { match } from '@formatjs/intl-localematcher'
import { fallbackLanguage, languages } from './locales.js'

/** The language of ours that serves an `Accept-Language` header best; English if none does. */
export function negotiate(acceptLanguage: string | undefined): string {
  const wanted = languagesIn(acceptLanguage ?? '')
  return wanted.length === 0 ? fallbackLanguage : match(wanted, languages, fallbackLanguage)
}

/** The header's languages, best first. What is no language is passed over: a header is a wish, not an input. */
function languagesIn(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map(wish => /^\s*([A-Za-z0-9-]{1,35})\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/.exec(wish))
    .filter(found => found !== null)
    .map(([, language = '', quality = '1']) => ({ language, quality: Number(quality) }))
    .filter(({ language, quality }) => quality > 0 && isLanguage(language))
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
}

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1
  } catch {
    return false
  }
}
