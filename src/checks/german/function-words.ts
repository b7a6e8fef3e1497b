/** Small words that hold a German sentence together and stand in no name: where three are near, somebody speaks German. */
const telling = `aber alle allem allen aller als also andere anderen anderer auch bereits bin bis bisher bleibt blieb
  dabei dafür dagegen daher damit danach daran darauf daraus darin darum darüber dass davon dazu deren dessen deshalb
  diese diesem diesen dieser dieses doch dort durfte durften dürfen erst erstmals es etwa etwas ganz gegen gegenüber geht
  gewesen gewesen gibt gilt habe haben hatte hatten heißt heute hier hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren
  ihrer immer inzwischen ist jede jeden jeder jedes jedoch jetzt kam kamen kann kein keine keinem keinen keiner kommen
  kommt konnte konnten können könne könnte könnten laut ließ mehr mehrere muss musste mussten müssen müsse nach nachdem
  nicht nichts noch nun nur ob obwohl oder ohne rund sagte sagten schon sehr sei seien sein seine seinem seinen seiner
  seit selbst sich sie sind sogar soll sollen sollte sollten sowie statt trotz um viel viele vielen vor war waren warum
  wegen weil weitere weiteren weiterhin welche wenig wenige weniger wenn werde werden wieder will wird wir wollen wollte
  wollten worden wurde wurden während wäre wären würde würden zudem zwar zwischen`

/** Small words that names are made of too: Bundesamt für Migration und Flüchtlinge. */
const linking = `am an auf aus bei beim das dem den der des die durch ein eine einem einen einer eines für im in ins mit
  nach und unter vom von zu zum zur über`

/** Those that are words of the other language as well, in the spelling of both. */
const shared: Readonly<Record<string, string>> = {
  en: 'also am an bin den die dort etwa hatte in ins sang war will also kam laut nun rund statt mit bei des es',
  fr: 'hier des du es in ins sein alle ob um ihr die viel bis an rund bei sie',
  es: 'es den des ein in mit un bei an ob um sie alle sei',
  it: 'alle aller dem den es in mit sei vom an bei um des seine die',
  pl: 'an am ob je im in des dem den die sie bin war kam nun um als bei zu',
  nl: `als als aller alle allen am an andere anderen beim bin den der des deren die dort es in ins is erst hier ihr kam kan laut
    mit nach nog nun ob om over rund sie statt van vermeld viel war waren weer wie wil will zijn vor bis`,
  pt: 'as de do des em es in um um sei ora an bei dem den die das der',
}

/** What of German gives it away in a text of another language, and what of that is in no name. Of most languages it is not known which words they share. */
export function germanWordsFor(language: string): { all: Set<string>; telling: Set<string>; isKnown: boolean } {
  const also = shared[language]
  const theirs = new Set(wordsOf(also ?? ''))
  const own = wordsOf(telling).filter(word => !theirs.has(word))
  const all = new Set([...own, ...wordsOf(linking).filter(word => !theirs.has(word))])
  return { all, telling: new Set(own), isKnown: also !== undefined }
}

/** Words that stand in names as well as between them. */
export const linkingWords: ReadonlySet<string> = new Set(wordsOf(linking))

/** Words that no name has. */
export const tellingWords: ReadonlySet<string> = new Set(wordsOf(telling))

function wordsOf(list: string): string[] {
  return list.split(/\s+/)
}
