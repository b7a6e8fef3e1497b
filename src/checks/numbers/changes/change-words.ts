import { byLanguage } from '../../reading/by-language.js'
import { lean } from '../../reading/lean-pattern.js'

/** Whether a number says by how much something rose or fell, or where it stands then. */
export type Extent = 'by' | 'to'

/**
 * In small letters. `changed` are beginnings of words of a rise or fall, `gauges` those of words behind which the same
 * preposition says something else, as in `the rise amounts to 5 percent`; `rise` are nouns that `of` leads from.
 */
type ChangeWords = {
  by: string
  to: string
  fillers: string
  changed?: string
  gauges?: string
  rise?: readonly [noun: string, of: string]
}

const words: Readonly<Record<string, ChangeWords>> = {
  de: {
    by: 'um',
    to: 'auf',
    fillers:
      'rund|etwa|knapp|fast|mehr als|weniger als|über|unter|gut|circa|ca\\.|mindestens|höchstens|beinahe|nahezu|nur|noch|weitere|insgesamt|jeweils|durchschnittlich|voraussichtlich|zuletzt|zunächst|minus|plus|aktuell|derzeit|nun|jetzt|dann|sogar|immerhin',
  },
  en: {
    by: 'by',
    to: 'to',
    fillers:
      'an?|about|around|some|nearly|almost|just|just under|just over|well over|over|under|more than|less than|fewer than|at least|at most|roughly|approximately|another|only|between|minus|a further|a total of|an average of',
    changed:
      'r[oi]se|rising|f[ea]ll|drop|increas|decreas|declin|climb|gr[oe]w|jump|s[aiu]nk|slump|shr[aiu]nk|cut|reduc|rais|lower|soar|surg|slid|plung|tumbl|hik|extend|shorten|went (?:up|down)|go(?:es|ne|ing)? (?:up|down)',
    gauges: 'amount|equal|equiv|correspond|up|close|compar|accord|due|thanks|add|com|work|total|limit|from|relat',
    rise: ['rise|increase|fall|drop|decrease|decline|growth|jump|cut|hike|reduction|slump', 'of'],
  },
  fr: {
    by: "de|d[’']",
    to: 'à',
    fillers:
      'environ|entre|moins|quelque|plus de|moins de|près de|presque|un peu plus de|un peu moins de|au moins|à peine|seulement',
    changed:
      'augment|hauss|baiss|progress|recul|diminu|grimp|bond|chut|relev|abaiss|mont|pass|port|tomb|rédui|accr|crû|fléchi|descend|redescend|remont|rehauss|prolong|allong|raccourci|ramen|envol',
    gauges:
      'corresp|équiv|égal|supérieur|inférieur|niveau|taux|total|montant|record|prix|seuil|barre|plus|moins|près|rapport|compar|attei|hauteur|valeur|somme|chiffr|élèv|établi|éval|estim|limit|moyenne|nombre|quelque|âge',
  },
  es: {
    by: 'en(?: un[oa]?s?)?',
    to: 'al?(?: los| las| unos| unas| un)?|hasta (?:el|los|las)',
    fillers:
      'casi|entre|menos|cerca de|más de(?:l)?|menos de(?:l)?|aproximadamente|alrededor de(?:l)?|al menos|como mínimo|solo|sólo',
    changed:
      'sub|aument|baj|cae|caíd|cay|crec|redu[cj]|disminu|descend|descen|elev|increment|retroced|dispar|encarec|abarat|recort|ampli|acort|prolong|desplom',
    gauges:
      'situ|qued|fij|establec|cifr|ubic|coloc|cerr|igual|equival|correspond|superior|inferior|frente|respecto|compar|ascend|lleg|debid|gracias|afect',
    rise: [
      'alza|aumento|subida|caída|descenso|incremento|bajada|reducción|recorte|crecimiento|subi(?:ó|eron|rá)|subido|aument(?:ó|aron|ado)|ca(?:yó|yeron|ído)|baj(?:ó|aron|ado)|crec(?:ió|ido)',
      'del?(?: un)?|un',
    ],
  },
  it: {
    by: "d(?:i|el|ell[’'])",
    to: "al?|all[’']|fino al?",
    fillers: 'circa|quasi|oltre|più di|meno di|almeno',
    changed: 'sal[ie]|aument|cal[aoi]|diminu|cresc|scend|sces|ridott|ridur|ridu[cz]|abbass|alzat|increment',
    gauges:
      'livell|quot|tass|total|pari|corrispond|equival|attest|ammont|superior|inferior|rispett|medi|più|meno|oltre',
  },
  nl: {
    by: 'met',
    to: 'naar|tot',
    fillers: "ongeveer|zo[’']n|bijna|ruim|krap|meer dan|minder dan|minstens|hooguit",
    changed:
      'ste?eg|gesteg|stijg|daal|gedaal|dal[ei]|zak|gezakt|groei|gegroei|verhoog|verlaa?g|toegenomen|afgenomen|vermind|verleng|verkort|gekromp|kromp',
    gauges: 'beperk|oplop|gelijk|vergel',
  },
  pl: {
    by: 'o',
    to: 'do',
    fillers:
      'około|ok\\.|ponad|niemal|prawie|blisko|niespełna|przeszło|minus|co najmniej|mniej niż|więcej niż|kolejnych|kolejne|aż|zaledwie|tylko|poziomu|jakieś',
    changed:
      'wzr[oó]s|wzroś|wzrast|ros[łn]|uros|spad|zmala|malej|podni[eo]|podwyż|obniż|zwiększ|zmniejsz|podroż|stani|skurcz|skoczy|wydłuż|skróc|przedłuż|zreduk|redukcj|ogranicz|powiększ',
    gauges: 'od|sięg|mow|porówn|stosunk|dochodz|mówi|chodzi|inform',
  },
  pt: {
    by: 'em',
    to: 'para(?: os| as)?|aos?|a',
    fillers: 'cerca de|quase|mais de|menos de|aproximadamente|pelo menos',
    changed: 'sub|aument|ca[ií]|cresc|desc[ei]|redu[zç]|diminu|elev|baix|recu',
    gauges: 'situ|fix|fic|fech|igual|equival|correspond|superior|inferior|relaç|compar|devid|graças',
  },
}

/** What finds by or to how much something rose: where a text ends with such a word, and where it tells a rise with it. */
export type Changes = { before: RegExp; afterChange: RegExp }

/** To be matched with small letters; null for a language that is not known so well. */
export const changesOf = byLanguage(words, compile)

const space = '[ \\u00a0\\u202f]'

function compile({ by, to, fillers, changed, gauges, rise }: ChangeWords): Changes {
  const gap = `(?:${space}|(?<=[’']))`
  const behind = `(?:${gap}(?:${fillers})){0,2}${gap}(?:[€$£]${space}?)?$`
  const ways = `(?:(?<by>${by})|(?<to>${to}))`
  const between = `(?:${space}(?!(?:\\p{L}{1,2}[’'])?(?:${gauges}))[\\p{L}’'-]{1,20}){0,4}`
  const verb = `(?:${changed ?? '(?!)'})\\p{L}{0,10}${between}${space}${ways}`
  const noun = rise ? `|(?:${rise[0]})${space}(?<of>${rise[1]})` : ''
  return {
    before: lean(new RegExp(`(?<![\\p{L}’'])${ways}${behind}`, 'u')),
    afterChange: lean(new RegExp(`(?<!\\p{L})(?:${verb}${noun})${behind}`, 'u')),
  }
}
