import { lean } from '../reading/lean-pattern.js'

/** Two denials that say that it is so of each: `there is nobody who does not know`. */
const cancelled: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:nobody|no[ -]?one|nothing|none|no\s\p{L}{2,20}|hardly\s\p{L}{2,20})\s[^.;:!?]{0,80}(?<!\p{L})(?:who|that|which|but)\s[^.;:!?]{0,60}(?:(?<!\p{L})(?:not|never|without)|n't)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:personne|aucune?|rien|nul(?:le)?)\s[^.;:!?]{0,80}(?<!\p{L})(?:qui|que|qu'|dont)\s?[^.;:!?]{0,60}(?<!\p{L})n(?:e\s|')/iu,
  es: /(?<!\p{L})(?:nadie|ning[uú]na?|nada|no\s\p{L}{2,20})\s[^.;:!?]{0,80}(?<!\p{L})que\s[^.;:!?]{0,20}(?<!\p{L})no(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:nikt|nikogo|nie\sma|żadn\p{L}{1,4})\s?[^.;:!?]{0,80}(?<!\p{L})(?:kto|któr\p{L}{1,4})\s[^.;:!?]{0,40}(?<!\p{L})nie(?!\p{L})/iu,
  it: /(?<!\p{L})(?:nessuno|nessuna?|nulla|niente|non\s\p{L}{1,20})\s[^.;:!?]{0,80}(?<!\p{L})che\s[^.;:!?]{0,20}(?<!\p{L})non(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:niemand|geen|niets)\s[^.;:!?]{0,80}(?<!\p{L})(?:die|dat)\s[^.;:!?]{0,60}(?<!\p{L})niet(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:ninguém|nenhuma?|nada|não\s\p{L}{1,20})\s[^.;:!?]{0,80}(?<!\p{L})que\s[^.;:!?]{0,20}(?<!\p{L})não(?!\p{L})/iu,
}

const patterns = new Map(Object.entries(cancelled).map(([language, pattern]) => [language, lean(pattern)]))

/** Whether a translation denies that there is anything that is not so. */
export function isCancelled(told: string, language: string): boolean {
  return patterns.get(language)?.test(told) ?? false
}
