/** A word that another language spells as German does, and the shape of those that are too many to be listed. */
type Alike = { words: ReadonlySet<string>; shape: RegExp | undefined }

/**
 * Whether a German word in small letters may stand in a translation as it is: because the other language has it too, from
 * Latin mostly or by chance, or because all the world has taken it over.
 */
export function isAlike(word: string, language: string): boolean {
  if (everywhere.has(word)) return true
  const theirs = alike[language]
  if (theirs === undefined) return false
  if (theirs.words.has(word) || (word.endsWith('s') && theirs.words.has(word.slice(0, -1)))) return true
  return theirs.shape?.test(word) === true && !germanLetters.test(word)
}

/** Whether it is known which words the language shares with German. */
export function isShareKnown(language: string): boolean {
  return alike[language] !== undefined
}

/** What Latin words are not written with outside German: `aktive`, `konstant`. */
const germanLetters = /[kwäöüß]/

const al = '(?:[^m]|[fn]orm|[cnptx]im|therm)al'
const ant = '(?:[^l]|[^p]l)ant'
const ent = '(?:[^i]|[^dh]i)ent'
const ar = '(?:[eiu]|[^k]l)ar'
const iberian = new RegExp(`(?:${al}(?:es)?|(?:${ant}|${ent})es?|[aiu]bles?|${ar}(?:es)?|il(?:es)?)$`)

const shapes: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`(?:${al}|${ant}|${ent}|ives?|[aiu]ble|${ar})$`),
  fr: new RegExp(`(?:(?:${al}|${ant}|${ent})(?:es?)?|[iu]elles?|ives?|[aiu]bles?)$`),
  es: iberian,
  it: new RegExp(`(?:(?:${al}|${ant}|${ent}|${ar})e|ive)$`),
  pt: iberian,
}

/** Words in small letters of five letters and more that both languages have; one with an -s more is taken for known. */
const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsOf(`abrupt absolute abstruse absurd adult agile alert alter analog angle angst apart apropos august beige belief
    between bitter bizarre blank blind block blond blonde blonder brave braver bring broken butter chance chosen
    clever cleverer cooler creme definite desolate devote diffuse disparate disperse divers diverse driven earnest
    eleven exquisite extreme fairer fallen falls fastest feminine filter finale finite fixer fixes fluid forgotten
    fossil fragile frozen gemütlich genuine given golden grandiose grotesque handle hidden honest human humane
    humanoid humid hunger hybrid immense immobile immune indefinite infantile inhuman inhumane inopportune integer
    intern invalid inverse italic junior juvenile lager legend linker liquid listen lose loser major male maritime
    matte matter milder mildest minor mobile moderate modern modest monotone morbid multiple noble nobler nonstop
    obsolete opportune orthodox overdressed paddle paradox parallel paranoid pause perplex perverse plane plant
    platter plump polymer portables postmodern priest private probate probe profane prompt proven purer rage rapid
    rare rarer rationale reales recycle relaxed resolute rigid rings robust robustest rode role seminar senile senior
    separate servile seven siege simple simpler smarter softer solid spare spiel sprang spring stand stank stark
    starker steppe stereotype sterile stiller stupid sudden suddenly surrender synonym taken taste title ultramarine
    unfair uniform unorthodox urban urbane valid variables verboten volatile warmer wider wilder wildest women
    written`),
  fr: wordsOf(`abrupt abrupte abstruse absurde agile alerte aller alpin alpine anonyme aride arme asynchrone autonome base beige
    bizarre blond blonde brave calme centre classe diffus diffuse disparate divers diverse dure entre externe extreme
    faire ferme filme fixe fixer flotte forme formelle fossile fragile frivole genre grande grandiose humide hybride
    illustre immense immobile immune infantile informelle inopportun inopportune interne intime invalide inverse
    inverser labile large libre liquide liste malade maritime masse mixte mobile moderne monotone morbide multiple
    nette noble norme opportun opportune ordre originelle orthodoxe paradoxe passe pause perfide perplexe pervers
    perverse petite plage plane polar posthume probe profane prompt prompte prude rage rapide rare recycle reine
    relaxe remis reste rigide robuste servile simple solide sonore stupide subtil subtile synchrone synonyme terme
    texte triste ultraviolette uniforme universelle urbaine valide violette virtuose voilà volatil volatile`),
  es: wordsOf(`alerte aparte breve diente disparate doble elementar ende enorme entre firme forme fuerte grande infame libre
    noble norme simple teste triste uniforme`),
  it: wordsOf(`agile alle altre autonome brave civile definite desolate diverse elementare enorme extreme facile famose fertile
    forme fragile frivole gare genuine grandiose illustre immense immune indefinite infame infantile instabile
    integre interne intime invalide inverse legende legitime liquide liste male mobile moderate moderne monotone
    multiple nette norme obsolete opportune parallele pause perverse poche portiere private profane quelle rapide
    rare rate rigide rigorose robuste rotte rumore senile separate servile simile solide sonore spie stabile sterile
    stupide subtile triste umile uniforme urbane utile valide virile virtuose volatile`),
  pl: wordsOf(`alert analog beton bizarre blank debil defekt digital finale fixe gemütlich golden grotesk haben halle hallo
    handel handle human humanoid ideale inne instrumental intern jeden kamen kontra liquid lokal lokale mental
    minimal mobile modern moderne nobel noble originale patent perfekt plane private probe progressive prost publik
    remis ruder solid somit sonore spontan spring stand starte synchron total uniform vital warte`),
  pt: wordsOf(`alerte alter aparte disparate disperse doble elementar enorme entre extreme firme fixe forme forte grande
    humanoide infame integre interne intime invalide legitime liquide liste livre mobile noble nobre paradoxe profane
    relaxe remis simples solide triste uniforme valide`),
}

const alike: Readonly<Record<string, Alike | undefined>> = Object.fromEntries(
  Object.entries(lists).map(([language, words]) => [language, { words, shape: shapes[language] }]),
)

/** Loanwords, brands written small, and what titles in English, Romance languages and Latin are made of. */
const everywhere =
  wordsOf(`adieu after amore angels belle black brand charter delle deluxe design desktop dimap donne downgrade duplex enter
  epsilon express expressis femme femmes first flagrante flaschenpost forward friends gente girls global grande
  grandes gratis grill homme hommes impressum infratest junior kicker klarmobil laptop laser letter london madre
  madres master mater mobil monde morning nelle netzpolitik never nombre nonstop normal nostrum notte novarum
  number offline online orange order padre panier papam passe petite planet poker pride prime queer relax remix
  remote rerum river rumor sapiens sempre senior seven siempre sisters smart software spirit state stelle still
  storm strong summer super tagesschau tagesthemen terre times together totem tramp trans trend twitter under until
  update upgrade username vegan verbis ville vintage voestalpine water winter woman wonder world`)

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
