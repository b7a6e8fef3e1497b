import type { Span } from '../check.js'
import { isIn, phrasesByLanguage } from '../phrases.js'
import { lean } from '../reading/lean-pattern.js'

type Literal = { german: string; opposite: Readonly<Record<string, string>> }

/** Words that deny within themselves, and what a translation says that turned them round. */
const literals: readonly Literal[] = [
  {
    german: 'unklar(?:e[mnrs]?)?|ungeklärt(?:e[mnrs]?)?',
    opposite: {
      en: 'clear',
      fr: 'clair, claire',
      es: 'claro, clara',
      pl: 'jasne, wiadomo',
      it: 'chiaro, chiara',
      nl: 'duidelijk',
      pt: 'claro, clara',
    },
  },
  {
    german: 'unmöglich(?:e[mnrs]?)?',
    opposite: {
      en: 'possible',
      fr: 'possible, possibles',
      es: 'posible, posibles',
      pl: 'możliw*',
      it: 'possibile, possibili',
      nl: 'mogelijk, mogelijke',
      pt: 'possível, possíveis',
    },
  },
  {
    german: 'unwahrscheinlich(?:e[mnrs]?)?',
    opposite: {
      en: 'likely, probable',
      fr: 'probable, probables',
      es: 'probable, probables',
      pl: 'prawdopodobn*',
      it: 'probabile, probabili',
      nl: 'waarschijnlijk, waarschijnlijke',
      pt: 'provável, prováveis',
    },
  },
  {
    german: 'unbekannt(?:e[mnrs]?)?',
    opposite: {
      en: 'known',
      fr: 'connu*',
      es: 'conocid*',
      pl: 'znan*',
      it: 'conosciut*, noto, nota, noti, note',
      nl: 'bekend, bekende',
      pt: 'conhecid*',
    },
  },
  {
    german: 'unbestätigt(?:e[mnrs]?)?',
    opposite: {
      en: 'confirmed',
      fr: 'confirmé*',
      es: 'confirmad*',
      pl: 'potwierdzon*',
      it: 'confermat*',
      nl: 'bevestigd, bevestigde',
      pt: 'confirmad*',
    },
  },
  {
    german: 'ungültig(?:e[mnrs]?)?',
    opposite: {
      en: 'valid',
      fr: 'valide*, valable*',
      es: 'válid*',
      pl: 'ważn*',
      it: 'valid*',
      nl: 'geldig, geldige',
      pt: 'válid*',
    },
  },
  {
    german: 'unverletzt(?:e[mnrs]?)?',
    opposite: {
      en: 'injured, hurt, wounded',
      fr: 'blessé*',
      es: 'herid*',
      pl: 'rann*',
      it: 'ferit*',
      nl: 'gewond, gewonde',
      pt: 'ferid*',
    },
  },
  {
    german: 'unschuldig(?:e[mnrs]?)?',
    opposite: {
      en: 'guilty',
      fr: 'coupable*',
      es: 'culpable*',
      pl: 'winn*',
      it: 'colpevol*',
      nl: 'schuldig, schuldige',
      pt: 'culpad*',
    },
  },
  {
    german: '(?:ungefährlich|unbedenklich|unschädlich)(?:e[mnrs]?)?',
    opposite: {
      en: 'dangerous, harmful, hazardous',
      fr: 'dangereu*, nocif*, nocive*',
      es: 'peligros*, nociv*, dañin*',
      pl: 'groźn*, niebezpieczn*, szkodliw*',
      it: 'pericolos*, nociv*, dannos*',
      nl: 'gevaarlijk, gevaarlijke, schadelijk, schadelijke',
      pt: 'perigos*, nociv*, prejudicia*',
    },
  },
  {
    german: 'unzufrieden(?:e[mnrs]?)?',
    opposite: {
      en: 'satisfied, happy, content',
      fr: 'satisfait*, content*',
      es: 'satisfech*, content*',
      pl: 'zadowolon*',
      it: 'soddisfatt*, content*',
      nl: 'tevreden',
      pt: 'satisfeit*, content*',
    },
  },
  {
    german: 'unvollständig(?:e[mnrs]?)?',
    opposite: {
      en: 'complete',
      fr: 'complet*',
      es: 'complet*',
      pl: 'kompletn*, pełn*',
      it: 'complet*',
      nl: 'volledig, volledige',
      pt: 'complet*',
    },
  },
  {
    german: '(?:unzureichend|ungenügend)(?:e[mnrs]?)?',
    opposite: {
      en: 'sufficient, adequate, enough',
      fr: 'suffisant*',
      es: 'suficient*',
      pl: 'wystarczając*, dostateczn*',
      it: 'sufficient*',
      nl: 'voldoende',
      pt: 'suficient*',
    },
  },
  {
    german: '(?:unzulässig|unrechtmäßig)(?:e[mnrs]?)?',
    opposite: {
      en: 'lawful, legal, admissible, permissible',
      fr: 'légal*, licite*, recevable*',
      es: 'legal*, lícit*, admisible*',
      pl: 'legaln*, dopuszczaln*',
      it: 'legittim*, lecit*, ammissibil*',
      nl: 'rechtmatig, toelaatbaar',
      pt: 'legal, legais, lícit*, admissíve*',
    },
  },
  {
    german: 'unverändert(?:e[mnrs]?)?',
    opposite: {
      en: 'changed',
      fr: 'changé*, modifié*',
      es: 'cambiad*, modificad*',
      pl: 'zmienion*',
      it: 'cambiat*, modificat*',
      nl: 'veranderd, veranderde',
      pt: 'alterad*, mudad*',
    },
  },
  {
    german: 'selten',
    opposite: {
      en: 'often, frequently, mostly',
      fr: 'souvent, fréquemment',
      es: 'menudo, frecuentemente, frecuencia',
      pl: 'często',
      it: 'spesso, frequentemente',
      nl: 'vaak, dikwijls',
      pt: 'frequentemente, frequência',
    },
  },
]

const anyWord = lean(
  new RegExp(`(?=[uUsS])(?<!\\p{L}|nicht\\s)(?:${literals.map(({ german }) => german).join('|')})(?!\\p{L})`, 'iu'),
)

const patterns = literals.map(({ german, opposite }) => ({
  word: lean(new RegExp(`^(?:${german})$`, 'iu')),
  opposite: phrasesByLanguage(opposite),
}))

/** Where German has a word that denies within itself, of which a translation has the opposite: `clear` for „unklar“. */
export function turnedWord(german: string, told: string, language: string): Span | null {
  const found = anyWord.exec(german)
  if (!found) return null
  const words = patterns.find(({ word }) => word.test(found[0]))?.opposite(language)
  return words && isIn(told, words) ? [found.index, found.index + found[0].length] : null
}
