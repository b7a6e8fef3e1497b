/** Frequent words by which a language shows itself; none that two of them share stands here. */
const frequent: Record<string, string> = {
  cs: 'jsou který která které byla bylo ještě také podle nebo když však protože',
  da: 'ikke også hvor efter blev havde noget mellem hvis selv',
  de: 'der und ist nicht das mit sich auf für dem auch wird sind einen eine einer eines wurde nach bei aus aber oder vom zum zur',
  en: 'the and that with for this have has been from which they were would their will its by',
  es: 'el los las del según pero más fue también ha han hasta cuando muy',
  fi: 'ja ei että oli ovat mutta kun myös sekä joka hän ovat',
  fr: 'les des est dans une et pour pas au aux ont été cette selon avec sont leur ses',
  hu: 'hogy nem egy az volt csak már mint vagy meg szerint',
  it: 'gli della di che è sono nel nella dei delle anche più alla dal stato dalla degli',
  nl: 'het van een niet dat voor zijn naar aan ook bij maar heeft werd wordt uit deze',
  pl: 'nie się jest że przez dla jako które który została oraz już jego',
  pt: 'os uma não da do em ao são pela pelo mais foi também das dos na',
  ro: 'și este în nu pentru sunt fost mai această într din către',
  sv: 'och inte att är för till också',
  tr: 've bir bu için olarak ile daha çok olan sonra kadar ancak',
}

/** The words of each language that is told by them. */
export const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(frequent).map(([language, words]) => [language, new Set(words.split(' '))]),
)
