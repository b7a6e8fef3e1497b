/** What Mozilla has had models for, from and into English: until the registry itself was read. */
const languages = [
  ...['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'es', 'et', 'fa', 'fi', 'fr', 'hr', 'hu', 'id', 'it', 'ja', 'ko'],
  ...['lt', 'lv', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'tr', 'uk', 'zh'],
]

/** The pairs we take for available as long as no registry says otherwise. */
export const knownPairs: readonly string[] = languages.flatMap(language => [`${language}-en`, `en-${language}`])
