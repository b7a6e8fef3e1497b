import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

const small = countingFrom(2, 'due tre|tré quattro cinque sei sette otto nove')
const teens = countingFrom(
  10,
  'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
)
const tens = countingFrom(20, 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 10)
const units: [string, number][] = [['uno', 1], ['un', 1], ...small]
const belowHundred = [
  ...small,
  ...teens,
  ...tens,
  ...tens.flatMap(([ten, value]) =>
    units.map(([unit, one]): [string, number] => [(/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit, value + one]),
  ),
]

/** `quarantaduenne`, `trentenne`: somebody of that age. */
const ages = belowHundred
  .filter(([, value]) => value >= 10)
  .flatMap(([word, value]) =>
    [word, word.replace(/[aeio]$/, '')].flatMap((stem): [string, number[]][] => [
      [`${stem}enne`, [value]],
      [`${stem}enni`, [value]],
    ]),
  )

/** `trent’anni`: never asked for, as the word is cut. */
const elided = [...tens, ['cento', 100] as const].map(([word, value]): [string, number[]] => [
  word.slice(0, -1),
  [value],
])

/** `l’Ottocento` is the nineteenth century. */
const centuries = 'duecento trecento quattrocento cinquecento seicento settecento ottocento novecento'
  .split(' ')
  .map((word, index): [string, number[]] => [word, [(index + 2) * 100, index + 13, (index + 12) * 100]])

/** Italian. */
export const italian: NumberLanguage = {
  cardinals: new Map([
    ...belowHundred.filter(([word]) => word !== 'sei'),
    ['zero', 0],
    ...valuedWords('ventina:20 trentina:30 quindicina:15'),
  ]),
  ones: new Set(['un', 'uno', 'una', 'un’', 'ogni']),
  multipliers: new Map(
    valuedWords(
      'cento:100 dozzina|dozzine:12 mila|mille|k:1000 milione|milioni|mln|mio|m:1e6 miliardo|miliardi|mld|mrd:1e9 bilione|bilioni|bln:1e12',
    ),
  ),
  many: new Map(valuedWords('centinaia|centinaio:100 migliaia|migliaio:1000 decine|decina:10')),
  loose: new Map([
    ...ages,
    ...centuries,
    ...elided,
    ...ordinalsFrom(
      1,
      'primo|prima|primi|prime|un|uno|una|unico|unica secondo|seconda|secondi|seconde terzo|terza|terzi|terze quarto|quarta|quarti quinto|quinta|quinti sesto|sesta settimo|settima ottavo|ottava|ottavi nono|nona decimo|decima undicesimo|undicesima dodicesimo|dodicesima tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo|ventesima',
    ),
    ...ordinalsFrom(
      30,
      'trentesimo|trentesima quarantesimo|quarantesima cinquantesimo|cinquantesima sessantesimo|sessantesima settantesimo|settantesima ottantesimo|ottantesima novantesimo|novantesima centesimo|centesima|centenario',
      10,
    ),
    ...looseWords(
      'mezzo|mezza|metà|semi:0.5,50,30,2,1.5 terzo|terzi:0.3333333333,3 quarto|quarti:0.25,4,15 quinti:0.2,5 decimi:0.1,10 trimestre|trimestrale|trimestrali:3,4 semestre:6,2 entrambi|entrambe|coppia|paio|doppio|doppia|raddoppiato|raddoppiare|duo|gemelli:2 triplo|triplicato|trio|treenne|triennale:3 quartetto|quadruplo:4 decennio|decenni|decine|decina:10,12 secolo|secoli:100 millennio:1000 settimana|settimane:7 sei:6 trentenne:30 quarantenne:40 cinquantenne:50 sessantenne:60 diciottenne:18 ventenne:20 biennale:2',
    ),
  ]),
  prefixes: [],
  countsBefore:
    /^(?:anni|mesi|giorni|settimane|ore|minuti|secondi|persone|uomini|donne|bambini|morti|feriti|vittime|punti|gol|partite|metri|chilometri|ettari|tonnellate|euro|dollari|paesi|voti|deputati|volte)$/,
  joints: new Set(['e']),
  halves: new Set(['mezzo', 'mezza']),
  quarters: new Set(['quarto']),
  glued: { cardinals: new Map(belowHundred), hundred: 'cento', thousands: ['mila', 'mille'] },
}
