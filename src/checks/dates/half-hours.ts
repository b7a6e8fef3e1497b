import type { Token } from '../reading/tokens.js'
import type { Time } from './read-times.js'

/** How a language tells half hours by the hour that is to come: the word for half, and the hours from one to twelve. */
type HalfHours = { half: string; hours: readonly RegExp[] }

/**
 * The half hours of a text in languages that tell them as German does, and whose other hours in words are not known:
 * `halv åtta`, `puoli kahdeksalta`, `fél nyolckor`, `v půl osmé`, and `halv 8`.
 */
export function readHalfHours(tokens: readonly Token[], language: string): Time[] {
  const words = halfHours[language]
  if (!words) return []
  return tokens.flatMap((token, at): Time[] => {
    const next = tokens[at + 1]
    if (token.lower !== words.half || !next) return []
    const hour = next.kind === 'number' ? Number(next.text) : words.hours.findIndex(word => word.test(next.lower)) + 1
    return hour >= 1 && hour <= 12 ? [{ hour: hour - 1, minute: 30, half: false, place: [token.start, next.end] }] : []
  })
}

function hoursOf(words: string, endings = ''): RegExp[] {
  return words.split(' ').map(word => new RegExp(`^(?:${word})${endings}$`))
}

const norwegian: HalfHours = {
  half: 'halv',
  hours: hoursOf('et|ett|eitt to tre fire fem seks sju|syv åtte ni ti elleve tolv'),
}

const halfHours: Readonly<Record<string, HalfHours>> = {
  sv: { half: 'halv', hours: hoursOf('ett två tre fyra fem sex sju åtta nio tio elva tolv') },
  da: { half: 'halv', hours: hoursOf('et to tre fire fem seks syv otte ni ti elleve tolv') },
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  fi: {
    half: 'puoli',
    hours: [
      ...hoursOf(
        'yksi|yhde|yhtee kaksi|kahde|kahtee kolme neljä viisi|viide|viitee kuusi|kuude|kuutee seitsemä kahdeksa yhdeksä kymmene',
        '(?:n|en|[aä]n|lt[aä]|st[aä])?',
      ),
      ...hoursOf('yksi|yhden|yhdeltä|yhdestä kaksi|kahden|kahdelta|kahdesta', 'toista'),
    ],
  },
  hu: {
    half: 'fél',
    hours: hoursOf(
      'egy két|kettő három négy öt hat hét nyolc kilenc tíz tizenegy tizenkét|tizenkettő',
      '(?:kor|r[ae]|t[óő]l|ig)?',
    ),
  },
  cs: {
    half: 'půl',
    hours: hoursOf('jedné druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté'),
  },
}
