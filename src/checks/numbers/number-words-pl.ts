import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

const ordinalEndings = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ym', 'ą', 'ych', 'ymi']
const ordinalStems = countingFrom(
  4,
  'czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast',
).concat(
  countingFrom(
    20,
    'dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    10,
  ),
)
/** `przed trzydziestką`, `trzydziestka`: an age, or so many. */
const tensAsNouns = countingFrom(
  20,
  'dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt',
  10,
).flatMap(([stem, value]) =>
  ['ka', 'ki', 'kę', 'ką', 'ce', 'ek'].map((ending): [string, number[]] => [stem + ending, [value]]),
)

/** `szóstka w totolotku`, `prowadząca trójka`: those of a team, the hits of a lottery. */
const unitsAsNouns = countingFrom(2, 'dwój trój czwór piąt szóst siódem|siódm ósem|ósm dziewiąt').flatMap(
  ([stem, value]) => ['ka', 'ki', 'kę', 'ką', 'ce', 'ek'].map((ending): [string, number[]] => [stem + ending, [value]]),
)

const ordinals = ordinalStems.flatMap(([stem, value]) =>
  ordinalEndings.map((ending): [string, number[]] => [stem + ending, value >= 20 ? [value, value + 1900] : [value]]),
)

const unitPrefixes = countingFrom(
  2,
  'dwu trzy|trój cztero|czwór pięcio sześcio siedmio ośmio dziewięcio dziesięcio jedenasto dwunasto trzynasto czternasto piętnasto szesnasto siedemnasto osiemnasto dziewiętnasto',
)
const tenPrefixes = countingFrom(
  20,
  'dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio dziewięćdziesięcio',
  10,
)
/** `dwudziestopięcioletni` */
const togetherPrefixes = tenPrefixes.flatMap(([ten, tens]) =>
  unitPrefixes.filter(([, one]) => one < 10).map(([unit, one]): [string, number] => [ten + unit, tens + one]),
)

/** `22-tysięczny`, `5-milionowy`. */
const magnitudeAdjectives = valuedWords('tysięczn:1000 milionow:1e6 miliardow:1e9').flatMap(([stem, value]) =>
  ordinalEndings.map((ending): [string, number] => [stem + ending, value]),
)

/** Polish, in all its cases. */
export const polish: NumberLanguage = {
  cardinals: new Map([
    ['zero', 0],
    ...valuedWords('półtora|półtorej:1.5'),
    ...countingFrom(
      2,
      'dwa|dwie|dwóch|dwu|dwóm|dwoma|dwiema|dwoje|dwojga|dwaj trzy|trzech|trzem|trzema|trzej|troje|trojga cztery|czterech|czterem|czterema|czterej|czworo|czworga pięć|pięciu|pięcioma|pięcioro|pięciorga sześć|sześciu|sześcioma|sześcioro|sześciorga siedem|siedmiu|siedmioma|siedmioro|siedmiorga osiem|ośmiu|ośmioma|ośmioro|ośmiorga dziewięć|dziewięciu|dziewięcioma|dziewięcioro|dziewięciorga dziesięć|dziesięciu|dziesięcioma|dziesięcioro|dziesięciorga jedenaście|jedenastu|jedenaścioro|jedenaściorga dwanaście|dwunastu|dwanaścioro|dwanaściorga trzynaście|trzynastu|trzynaścioro|trzynaściorga czternaście|czternastu|czternaścioro|czternaściorga piętnaście|piętnastu|piętnaścioro|piętnaściorga szesnaście|szesnastu|szesnaścioro|szesnaściorga siedemnaście|siedemnastu|siedemnaścioro|siedemnaściorga osiemnaście|osiemnastu|osiemnaścioro|osiemnaściorga dziewiętnaście|dziewiętnastu|dziewiętnaścioro|dziewiętnaściorga',
    ),
    ...countingFrom(
      20,
      'dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt|pięćdziesięciu sześćdziesiąt|sześćdziesięciu siedemdziesiąt|siedemdziesięciu osiemdziesiąt|osiemdziesięciu dziewięćdziesiąt|dziewięćdziesięciu',
      10,
    ),
    ...countingFrom(
      200,
      'dwieście|dwustu trzysta|trzystu czterysta|czterystu pięćset|pięciuset sześćset|sześciuset siedemset|siedmiuset osiemset|ośmiuset dziewięćset|dziewięciuset',
      100,
    ),
  ]),
  ones: new Set(['jeden', 'jedna', 'jedno', 'jednego', 'jednej', 'jedną', 'każdy']),
  closingOne: { words: new Set(['jeden', 'jedna', 'jedno']), by: 'blank' },
  multipliers: new Map([
    ...magnitudeAdjectives,
    ...valuedWords(
      'sto|stu:100 tuzin|tuzina|tuziny|tuzinów|tuzinach:12 tysiąc|tysiące|tysięcy|tysiąca|tysiącach|tysiącami|tysiącom|tysiącem|tys:1000 milion|miliony|milionów|miliona|milionach|milionami|milionom|milionem|milionie|mln:1e6 miliard|miliardy|miliardów|miliarda|miliardach|miliardami|miliardom|miliardem|miliardzie|mld:1e9 bilion|biliony|bilionów|biliona|bilionach|bilionami|bilionom|bln:1e12 biliard|biliardów:1e15',
    ),
  ]),
  many: new Map(valuedWords('setki|setek|setkami|setkach:100 dziesiątki|dziesiątek|kilkadziesiąt|kilkanaście:12')),
  loose: new Map([
    ...ordinals,
    ...unitsAsNouns,
    ...tensAsNouns,
    ...ordinalsFrom(
      1,
      'pierwszy|pierwsza|pierwsze|pierwszego|pierwszej|pierwszemu|pierwszym|pierwszą|pierwszych|pierwsi|pierwszymi|jeden|jedna|jedno|jednego|jednej|jedną|raz|jedyny drugi|druga|drugie|drugiego|drugiej|drugiemu|drugim|drugą|drugich trzeci|trzecia|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecią|trzecich',
    ),
    ...looseWords(
      'pół|połowa|połowę|połowy|połowie|półfinał:0.5,50,30,2 półtora|półtorej|półtoraroczny:1.5,1,18 ćwierć:0.25,4 czwarte|czwartych|czwarta:0.25,4 trzecie|trzecich|trzecia|trzecią:0.3333333333,3 kwartał|kwartału|kwartale|kwartały|kwartałów:4,3,0.25 kwadrans:15 kwartet:4 półrocze|półrocza|półroczu:6,2,0.5 oba|obie|obaj|oboje|obu|obydwa|obydwie|obojga|para|pary|dwukrotnie|dwukrotny|dwukrotna|podwójny|podwójna|podwójne|podwoić|podwoił|podwoiła|podwoiły|podwojenie|bliźnięta|bliźniaki:2 trzykrotnie|trojaczki|trio|potroił:3 doba|doby|dobę|dobie|dób|dobach:24,1 setny|setna|setne|setnego|setnej|setną|stulatek|stulatka|stulatki:100 dekada|dekady|dekadę|dekad|dziesięciolecie|dziesiątki|dziesiątek|dziesiątka:10,12 wiek|wieku|stulecie|stulecia:100 tysiąclecie|tysiąclecia:1000 tydzień|tygodnie|tygodni|tygodnia:7 kilkanaście|kilkunastu:12 setka|setki|setkę:100',
    ),
  ]),
  prefixes: [...unitPrefixes, ...tenPrefixes, ...togetherPrefixes, ['stu', 100], ['półtora', 1.5]],
  joints: new Set(['i']),
  halves: new Set(['pół']),
  quarters: new Set(['ćwierć']),
}
