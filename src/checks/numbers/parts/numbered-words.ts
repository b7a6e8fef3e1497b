import { byLanguage } from '../../reading/by-language.js'
import { lean } from '../../reading/lean-pattern.js'
import { matchesIn } from '../../reading/matches-in.js'

/** What is numbered in a row, and goes by its number: a quarter, a half-year, a place. */
type Kind = 'quarter' | 'half' | 'place' | 'time' | 'round' | 'league' | 'war' | 'day' | 'advent'

/** In small letters: the ordinals from the first on, with one blank between, and the nouns they stand before. */
type NumberedWords = {
  ordinals: string
  nouns: Readonly<Record<Kind, string>>
  /** Where the number may stand behind its noun, as in `World War Two` and `po raz trzeci`. */
  behind?: { nouns: Readonly<Partial<Record<Kind, string>>>; numbers?: string }
}

const words: Readonly<Record<string, NumberedWords>> = {
  de: {
    ordinals:
      'erste[nrsm]? zweite[nrsm]? dritte[nrsm]? vierte[nrsm]? fünfte[nrsm]? sechste[nrsm]? siebte[nrsm]? achte[nrsm]? neunte[nrsm]? zehnte[nrsm]? elfte[nrsm]? zwölfte[nrsm]?',
    nouns: {
      quarter: 'quartals?',
      half: '(?:\\p{L}{1,12})?halbjahr(?:e?s)?|halbzeit|(?:\\p{L}{1,12})?hälfte',
      place: '(?:tabellen)?platz(?:es)?|rang',
      time: 'mal',
      round: '(?:verhandlungs|tarif)?runde|wahlgang|durchgang|lesung|etappe',
      league: '(?:bundes)?liga',
      war: 'weltkriegs?|weltkrieges',
      day: 'tage?s?',
      advent: 'advent(?:s?(?:sonntag|wochenende)s?)?',
    },
  },
  en: {
    ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
    nouns: {
      quarter: 'quarters?',
      half: 'half',
      place: 'place|position|spot',
      time: 'time',
      round: 'rounds?|ballot|leg|reading|stage|heat|run',
      league: 'division|league|tier|bundesliga',
      war: 'world war',
      day: 'day',
      advent: 'advent|(?:sunday|weekend) (?:of|in) advent',
    },
    behind: { nouns: { war: 'world war', round: 'round', day: 'day' }, numbers: 'one two three four five six' },
  },
  fr: {
    ordinals:
      'premi(?:er|ère) (?:deuxième|seconde?) troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième',
    nouns: {
      quarter: 'trimestre',
      half: 'semestre|mi-temps|moitié|période',
      place: 'place|rang|position',
      time: 'fois',
      round: 'tour|manche|lecture|étape|cycle|ronde',
      league: 'division|ligue|bundesliga',
      war: 'guerre mondiale',
      day: 'jour|journée',
      advent: "dimanche de l[’']avent",
    },
  },
  es: {
    ordinals:
      'primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] s[ée]ptim[oa] octav[oa] noven[oa] décim[oa] undécim[oa] duodécim[oa]',
    nouns: {
      quarter: 'trimestre',
      half: 'semestre|mitad|parte|tiempo',
      place: 'puesto|lugar|plaza|posición',
      time: 'vez',
      round: 'ronda|vuelta|lectura|etapa|manga',
      league: 'división|liga|bundesliga',
      war: 'guerra mundial',
      day: 'día|jornada',
      advent: 'domingo de adviento',
    },
  },
  it: {
    ordinals: 'prim[oa] second[oa] terz[oa] quart[oa] quint[oa] sest[oa] settim[oa] ottav[oa] non[oa] decim[oa]',
    nouns: {
      quarter: 'trimestre',
      half: 'semestre|tempo|metà',
      place: 'posto|posizione',
      time: 'volta',
      round: 'turno|giro|manche|lettura|tappa',
      league: 'divisione|lega|bundesliga',
      war: 'guerra mondiale',
      day: 'giorno|giornata',
      advent: "domenica (?:di |d[’'])avvento",
    },
  },
  nl: {
    ordinals: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde',
    nouns: {
      quarter: 'kwartaal',
      half: 'helft|halfjaar|jaarhelft',
      place: 'plaats|plek|positie',
      time: 'keer|maal',
      round: 'ronde|lezing|etappe',
      league: 'divisie|liga|bundesliga',
      war: 'wereldoorlog',
      day: 'dag',
      advent: 'advent(?:s?zondag)?|zondag van de advent',
    },
  },
  pl: {
    ordinals:
      'pierwsz\\p{L}{1,4} drug\\p{L}{1,4} trzec\\p{L}{1,4} czwart\\p{L}{1,4} piąt\\p{L}{1,4} szóst\\p{L}{1,4} siódm\\p{L}{1,4} ósm\\p{L}{1,4} dziewiąt\\p{L}{1,4} dziesiąt\\p{L}{1,4} jedenast\\p{L}{1,4} dwunast\\p{L}{1,4}',
    nouns: {
      quarter: 'kwarta[łl]\\p{L}{0,3}',
      half: 'półrocz\\p{L}{1,2}|połow\\p{L}{1,2}|połowie',
      place: 'miejsc\\p{L}{1,3}|pozycj\\p{L}{1,2}|lokat\\p{L}{1,2}',
      time: 'raz',
      round: 'rund\\p{L}{1,3}|tur\\p{L}{1,3}|czytani\\p{L}{1,3}|etap\\p{L}{0,3}',
      league: '(?:bundes)?lig\\p{L}{1,3}|lidze',
      war: 'wojn\\p{L}{1,3} światow\\p{L}{1,3}|wojnie światowej',
      day: 'dzień|dnia|dniu|dniem',
      advent: 'niedziel\\p{L}{1,2} adwentu',
    },
    behind: { nouns: { time: 'raz' } },
  },
  pt: {
    ordinals: 'primeir[oa] segund[oa] terceir[oa] quart[oa] quint[oa] sext[oa] sétim[oa] oitav[oa] non[oa] décim[oa]',
    nouns: {
      quarter: 'trimestre',
      half: 'semestre|metade|tempo|parte',
      place: 'lugar|posição|posto',
      time: 'vez',
      round: 'ronda|volta|turno|leitura|etapa',
      league: 'divisão|liga|bundesliga',
      war: 'guerra mundial',
      day: 'dia|jornada',
      advent: 'domingo do advento',
    },
  },
}

/** A numbered thing, and where its number and its noun stand. */
export type Numbered = { kind: Kind; value: number; start: number; end: number }

/** What reads numbered things, and what finds ordinals by their value. */
export type NumberedReader = {
  read(small: string): Numbered[]
  hasOrdinal(small: string, value: number): boolean
}

/** To be given small letters; null where a language's words are not known. */
export const numberedReaderOf = byLanguage(words, compile)

const kinds: readonly Kind[] = ['quarter', 'half', 'place', 'time', 'round', 'league', 'war', 'day', 'advent']
const roman = 'i ii iii iv v vi vii viii ix x xi xii'
const space = '[ \\u00a0\\u202f]'

/** More of them are no sentence. */
const most = 20

function compile({ ordinals, nouns, behind }: NumberedWords): NumberedReader {
  const named = ordinals.split(' ')
  const numerals = roman.split(' ')
  const figures = '(?<figure>\\d{1,2})(?:st|nd|rd|th|ème|ère|er|re|e|\\.?[ºª]|°|\\.)?'
  const ordinal = `(?:${named.map((word, at) => `(?<n${at + 1}>${word})`).join('|')}|${figures}|(?<roman>[ivx]{1,4}))`
  const ways = kinds.map(kind => `(?<${kind}>${nouns[kind]})`).join('|')
  const before = lean(new RegExp(`(?<![\\p{L}\\d.,:])${ordinal}[ \\u00a0\\u202f-](?:${ways})(?!\\p{L})`, 'gu'))
  const after = behind && afterNoun(behind, ordinals)
  const bare = named.map((word, at) =>
    lean(
      new RegExp(
        `(?<!\\p{L})${word}(?!\\p{L})|(?<!\\d)${at + 1}(?:st|nd|rd|th|ème|ère|er|re|e|[ºª]|\\.)(?![\\p{L}\\d])`,
        'u',
      ),
    ),
  )

  const numberIn = (groups: Record<string, string | undefined>) => {
    const at = named.findIndex((_, index) => groups[`n${index + 1}`] !== undefined)
    return at >= 0 ? at + 1 : groups.roman ? numerals.indexOf(groups.roman) + 1 : Number(groups.figure)
  }
  return {
    read: small =>
      [before, ...(after ?? [])].flatMap(pattern =>
        matchesIn(small, pattern, most).flatMap(({ groups = {}, index, 0: { length } }): Numbered[] => {
          const kind = kinds.find(one => groups[one] !== undefined)
          const value = numberIn(groups)
          return kind && value > 0 ? [{ kind, value, start: index, end: index + length }] : []
        }),
      ),
    hasOrdinal: (small, value) => bare[value - 1]?.test(small) ?? false,
  }
}

function afterNoun({ nouns, numbers }: NonNullable<NumberedWords['behind']>, ordinals: string): RegExp[] {
  const named = (numbers ?? ordinals).split(' ').map((word, at) => `(?<n${at + 1}>${word})`)
  const number = `(?:${named.join('|')}|(?<roman>[ivx]{1,4})|(?<figure>\\d{1,2}))`
  const ways = kinds.flatMap(kind => (nouns[kind] ? [`(?<${kind}>${nouns[kind]})`] : [])).join('|')
  return [lean(new RegExp(`(?<!\\p{L})(?:${ways})${space}${number}(?![\\p{L}\\d])`, 'gu'))]
}
