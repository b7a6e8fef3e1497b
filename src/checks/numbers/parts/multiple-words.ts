import { byLanguage } from '../../reading/by-language.js'
import { type ClassedWords, compileClasses, type WordClasses, wholeWords } from '../../reading/word-classes.js'

/** By what something was multiplied, with all words for it in small letters; `less` are those of a decrease. */
type MultipleWords = { by: ClassedWords; less: string }

const words: Readonly<Record<string, MultipleWords>> = {
  de: {
    by: [
      [0.5, 'halbier\\p{L}*|halb so'],
      [2, 'verdoppel\\p{L}*|(?:doppelt|zweimal|zwei mal) so\\p{L}*|(?:da|um)s doppelte|zweifache[nrsm]?'],
      [3, 'verdreifach\\p{L}*|(?:dreimal|drei mal) so\\p{L}*|(?:da|um)s dreifache'],
      [4, 'vervierfach\\p{L}*|(?:viermal|vier mal) so\\p{L}*|(?:da|um)s vierfache'],
      [5, 'verfünffach\\p{L}*|(?:fünfmal|fünf mal) so\\p{L}*|(?:da|um)s fünffache'],
      [10, 'verzehnfach\\p{L}*|(?:zehnmal|zehn mal) so\\p{L}*|(?:da|um)s zehnfache'],
    ],
    less: '(?!)',
  },
  en: {
    by: [
      [0.5, 'halv(?:e|ed|es|ing)|half (?:as|that|what|the)|(?:by|in) half|half of'],
      [2, 'doubl(?:e|ed|es|ing)|twice|two-?fold|two times'],
      [3, '(?:tripl|trebl)(?:e|ed|es|ing)|three-?fold|three times|thrice'],
      [4, 'quadrupl(?:e|ed|es|ing)|four-?fold|four times'],
      [5, 'quintupl(?:e|ed|es|ing)|five-?fold|five times'],
      [10, 'ten-?fold|ten times'],
    ],
    less: 'less|fewer|lower|smaller|down|fell|fallen|drop\\p{L}*|reduc\\p{L}*|cut|shr[aiu]nk\\p{L}*',
  },
  fr: {
    by: [
      [0.5, 'divis\\p{L}+ (?:par|en) deux|moitié|deux fois moins|à demi'],
      [2, 'doubl\\p{L}*|deux fois (?!moins)\\p{L}+|par deux'],
      [3, 'tripl\\p{L}*|trois fois|par trois'],
      [4, 'quadrupl\\p{L}*|quatre fois|par quatre'],
      [5, 'quintupl\\p{L}*|cinq fois|par cinq'],
      [10, 'décupl\\p{L}*|dix fois|par dix'],
    ],
    less: 'moins|divis\\p{L}+|diminu\\p{L}+|baiss\\p{L}+|rédui\\p{L}+',
  },
  es: {
    by: [
      [0.5, 'mitad|dos veces menos|dividi\\p{L}+ (?:por|entre) dos'],
      [2, 'duplic\\p{L}*|dobl(?:ó|ado|aron|ar|an)|(?:el|al|del|un) doble|dos veces (?!menos)\\p{L}+|por dos'],
      [3, 'triplic\\p{L}*|(?:el|al|del|un) triple|tres veces|por tres'],
      [4, 'cuadruplic\\p{L}*|cuádruple|cuatro veces|por cuatro'],
      [5, 'quintuplic\\p{L}*|quíntuple|cinco veces|por cinco'],
      [10, 'decuplic\\p{L}*|diez veces|por diez'],
    ],
    less: 'menos|menor\\p{L}*|redu\\p{L}+|baj\\p{L}+|dividi\\p{L}+',
  },
  it: {
    by: [
      [0.5, 'dimezz\\p{L}*|metà|due volte meno'],
      [2, 'raddoppi\\p{L}*|doppio|due volte (?!meno)\\p{L}+'],
      [3, 'triplic\\p{L}*|triplo|tre volte'],
      [4, 'quadruplic\\p{L}*|quadruplo|quattro volte'],
      [5, 'quintuplic\\p{L}*|quintuplo|cinque volte'],
      [10, 'decuplic\\p{L}*|dieci volte'],
    ],
    less: 'meno|ridott\\p{L}+|diminu\\p{L}+|cal\\p{L}+',
  },
  nl: {
    by: [
      [0.5, 'halveer\\p{L}*|gehalveerd|half zo\\p{L}*|helft'],
      [2, 'verdubbel\\p{L}*|dubbele|dubbel zo|twee ?(?:keer|maal)'],
      [3, 'verdrievoudig\\p{L}*|drievoud\\p{L}*|drie ?(?:keer|maal)'],
      [4, 'verviervoudig\\p{L}*|viervoud\\p{L}*|vier ?(?:keer|maal)'],
      [5, 'vervijfvoudig\\p{L}*|vijfvoud\\p{L}*|vijf ?(?:keer|maal)'],
      [10, 'vertienvoudig\\p{L}*|tienvoud\\p{L}*|tien ?(?:keer|maal)'],
    ],
    less: 'minder|lager|kleiner|daal\\p{L}*|gedaald',
  },
  pl: {
    by: [
      [0.5, 'połow\\p{L}+|dwa razy (?:mniej|mniejsz\\p{L}+|niższ\\p{L}+)'],
      [2, 'podw[oó][ijł]\\p{L}*|dwukrotn\\p{L}+|dwa razy (?!mniej|niż)\\p{L}+'],
      [3, 'potr[oó][ijł]\\p{L}*|trzykrotn\\p{L}+|trzy razy'],
      [4, 'czterokrotn\\p{L}+|cztery razy'],
      [5, 'pięciokrotn\\p{L}+|pięć razy'],
      [10, 'dziesięciokrotn\\p{L}+|dziesięć razy'],
    ],
    less: 'mniej\\p{L}*|zmniejsz\\p{L}+|spad\\p{L}+|niższ\\p{L}+|zmal\\p{L}+|reduk\\p{L}+',
  },
  pt: {
    by: [
      [0.5, 'metade|duas vezes menos'],
      [2, 'duplic\\p{L}*|dobr(?:ou|aram|ar|ando|ado|ada)|dobro|duas vezes (?!menos)\\p{L}+'],
      [3, 'triplic\\p{L}*|triplo|três vezes'],
      [4, 'quadruplic\\p{L}*|quádruplo|quatro vezes'],
      [5, 'quintuplic\\p{L}*|quíntuplo|cinco vezes'],
      [10, 'decuplic\\p{L}*|dez vezes'],
    ],
    less: 'menos|menor\\p{L}*|redu\\p{L}+|caiu|baix\\p{L}+',
  },
}

/** What finds a language's multiples, and words of a decrease. */
export type Multiples = WordClasses & { less: RegExp }

/** To be matched with small letters; null where a language's words are not known. */
export const multiplesOf = byLanguage(
  words,
  (own): Multiples => ({ ...compileClasses(own.by), less: wholeWords(own.less) }),
)
