import { lean } from '../reading/lean-pattern.js'
import type { TraceKind } from './doubt-words.js'
import { sayings, toldBefore } from './sayings.js'

/**
 * German words that keep something from being stated as a fact, and what may stand for them in a translation. Each of a
 * `own` marker needs a trace that stands for nothing else; others may share theirs, as the two of „laut Polizei soll er“ do
 * within a clause.
 */
export type Marker = {
  words: RegExp
  kept: readonly TraceKind[]
  own?: true
  /**
   * Says no more than another that names who reports: „hieß es“ beside „laut Polizei“ is one report with it, unless a main
   * clause of somebody else begins between them.
   */
  rests?: true
  /** Needs a trace of its own where another clause parts it from whoever reports in the sentence. */
  needsOwn?: true
  /** The word behind it only says who reports: „laut Bericht“ has no report besides. */
  leads?: true
  /** Takes back what the words mean, wherever it stands in the text. */
  unless?: RegExp
  /** Has to stand in the text as well. */
  only?: RegExp
  /** Where somebody is said to speak, indirect speech shows by that alone. */
  speech?: 'indirect' | 'verb'
}

/** Traces of somebody who reports. */
export const source = ['said', 'mayReport', 'hearsay'] as const
const anyReport = [...source, 'alleged', 'seems', 'perhaps', 'conditional'] as const

/** „Uneinig, wer zahlen soll“: what is only asked is neither reported nor ordered. */
const askedFor = lean(
  /,\s(?:wer|wem|wen|wessen|wie|wann|wo|was|wohin|woher|warum|weshalb|welche[mnrs]?)(?!\p{L})[^,.;:!?]{1,120}\ssoll(?:en)?(?!\p{L})/iu,
)

/** „Könnte, wenn“ is a condition, and „dürften nicht, mahnte sie“ what is not allowed: neither doubts anything. */
const onlyIf = lean(
  /(?<!\p{L})(?:ich|wenn|würden?|wären?|hätten?)(?!\p{L})|(?<!\p{L})dürften\s(?:\p{L}{1,20}\s){0,3}(?:nicht|keine?[mnrs]?|nie|nur)\s[^.!?]{1,200},\s(?:sag|forder|mahn|warn|beton|erklär|urteil|entschied|kritis)/iu,
)

/**
 * Each finds all of its words; where two find the same words, the first counts. A pattern begins with the letters that
 * its words may begin with: most places of a text are passed by so, and looking back is dear.
 */
export const germanMarkers: readonly Marker[] = [
  {
    words: lean(/(?=[mva])(?<!\p{L})(?:mutmaßlich|vorgeblich|angeblich|vermeintlich)\p{Ll}{0,2}(?!\p{L})/giu),
    kept: ['hearsay', 'alleged', 'accused', 'suspect', 'seems', 'perhaps', 'maybe', 'believed', 'conditional'],
    own: true,
  },
  {
    words: lean(/(?=[VTv])(?<!\p{L})(?:Verdacht(?:s|es)?|Tatverdächtig\p{Ll}{1,2}|verdächtig\p{Ll}{0,2})(?!\p{L})/gu),
    kept: ['alleged', 'accused', 'suspect'],
    own: true,
  },
  {
    words: lean(/(?=[oa])(?<!\p{L})(?:offenbar|anscheinend|augenscheinlich)(?!\p{L})/giu),
    kept: ['seems', 'signs', 'alleged', 'hearsay', 'perhaps', 'conditional'],
    own: true,
  },
  {
    words: lean(/(?=[vmw])(?<!\p{L})(?:vermutlich|möglicherweise|womöglich|vielleicht|wahrscheinlich)(?!\p{L})/giu),
    kept: ['perhaps', 'maybe', 'believed', 'seems', 'alleged', 'conditional'],
    own: true,
  },
  {
    words: lean(/(?=[v])(?<!\p{L})voraussichtlich(?!\p{L})/giu),
    kept: ['perhaps', 'maybe', 'believed', 'seems', 'alleged', 'conditional', 'foreseen'],
    own: true,
  },
  {
    words: lean(/(?=[d])(?<!\p{L})dem\sVernehmen\snach(?!\p{L})/giu),
    kept: [...anyReport, 'maybe', 'believed'],
    own: true,
  },
  {
    words: lean(
      /(?=[wW])(?:(?<!(?:sehr|gut|ganz)\s)(?<!\p{L})wohl(?!\p{L})(?!\s(?:kaum|oder|bemerkt))|(?<=^|[.!?:]\s)Wohl(?=\s\p{Ll})(?!\s(?:dem|der|denen|kaum|oder|aber)(?!\p{L})))/gu,
    ),
    kept: ['perhaps', 'maybe', 'believed', 'seems', 'signs', 'alleged', 'hearsay', 'suspect', 'conditional'],
    unless: lean(/fühl|befind|leb(?:en|t)\s(?:Sie\s)?wohl/iu),
  },
  {
    words: lean(/(?=[vV])(?<!\p{L})vermute(?:n|t|te|ten)?(?!\p{L})/gu),
    kept: [...source, 'alleged', 'accused', 'suspect', 'seems', 'perhaps', 'maybe', 'believed', 'conditional'],
    own: true,
  },
  {
    words: lean(
      /(?=[nbu])(?<!\p{L})(?:(?:nicht|noch nicht|bislang nicht|bisher nicht|nie|nicht offiziell|nicht unabhängig) (?:bestätigt|bestätigen|überprüft|überprüfen|verifiziert)|unbestätigt)\p{Ll}{0,2}(?!\p{L})/giu,
    ),
    kept: ['unconfirmed'],
  },
  {
    words: lean(
      /(?<!\p{L})(?:(?:nach|laut)\s(?:\p{L}{1,30}\s){0,2}\p{L}{0,30}(?:Angaben|Auskunft|Aussagen?|Darstellung|Ansicht(?!\s(?:der|von)\s(?:\p{L}{1,20}\s)?\p{L}{0,20}(?:[Bb]ilder|[Aa]ufnahmen|[Vv]ideos?|[Zz]eitlupe))|Auffassung|Meinung|Einschätzung|Schätzung(?:en)?|Erkenntnissen|Berichten|Informationen|Überzeugung|Worten|Bekunden|Schilderung(?:en)?|Lesart|Einlassung(?:en)?|Recherchen|Vermutung(?:en)?|Prognosen?)|(?:\p{L}{1,40}\s)?zufolge|wie\s(?:[\p{L}\d„“«»‹›-]{1,40}\s){1,8}(?:berichtete?n?|mitteilte?n?|meldete?n?|sagte?n?|erklärte?n?|schreib(?:t|en)|schrieb(?:en)?|betonte?n?|bestätigte?n?|versicherte?n?|behauptete?n?|schilderte?n?|angab(?:en)?|angeben|angibt))(?!\p{L})/giu,
    ),
    kept: source,
    own: true,
  },
  {
    // „Vorsichtigen Schätzungen nach“.
    words: lean(
      /(?=[A-ZÄÖÜ])(?<!\p{L})\p{L}{0,30}?(?:Angaben|angaben|Auskunft|Aussagen?|Darstellung|Auffassung|Meinung|Ansicht|Einschätzung|Schätzung(?:en)?|schätzung(?:en)?|Berichten|berichten|Informationen|Überzeugung|Worten|Schilderung(?:en)?|Prognosen?)\snach(?!\p{L})(?!\s\p{Lu}|\sde[mr]\s|\sein)/gu,
    ),
    kept: source,
    own: true,
  },
  {
    words: lean(
      /(?=[wW])(?<!\p{L})wie\saus\s(?:[\p{L}\d„“«»‹›.-]{1,40}\s){1,10}herv(?:orgeht|orgehe|orging)(?!\p{L})/giu,
    ),
    kept: [...source, 'seems', 'signs', 'conditional'],
    own: true,
  },
  { words: lean(/(?=[U])(?<!\p{L})Unschuldsvermutung(?!\p{L})/gu), kept: ['alleged'], own: true },
  {
    words: lean(
      /(?=[g])(?<!\p{L})g(?:eht|ehen|ing|ingen)\s(?:(?!nicht\s|kein)[\p{L}\d„“-]{1,30}\s){0,5}(?:davon\saus(?=[,.])|von\s(?:[\p{L}\d„“-]{1,30}\s){1,6}aus(?=[,.]|\sund\s))/gu,
    ),
    kept: [
      'said',
      'hearsay',
      'alleged',
      'suspect',
      'seems',
      'signs',
      'perhaps',
      'maybe',
      'believed',
      'conditional',
      'foreseen',
    ],
  },
  {
    words: lean(/(?=[hH])(?<!\p{L})(?:heißt|hieß)\ses(?!\p{L})/giu),
    kept: source,
    own: true,
    rests: true,
  },
  {
    words: lean(
      /(?=[Ll])(?<!(?:zu|so|sehr|wie|wurde|wird|wurden|werden|und|ganz|recht)\s)(?<!\p{L})[Ll]aut\s+(?:(?:d(?:em|er|en|es)|ein(?:em|er|es)|\p{Ll}{3,}(?:en|em|er|es)\s+\p{Lu}\p{L}*)\s|(?=[„»“]?\p{Lu}))/gu,
    ),
    kept: source,
    own: true,
    leads: true,
  },
  {
    words: lean(/,\s+so\s+(?:(?:der|die|das|ein|eine|sein|seine|ihr|ihre)\s+)?(?:\p{Ll}{2,20}\s+)?\p{Lu}\p{L}{1,40}/gu),
    kept: [...source, 'accused', 'alleged', 'suspect'],
    own: true,
  },
  {
    words: lean(
      /(?=[uUgG])(?<!\p{L})(?:unter\sBerufung(?!\p{L})|g(?:ab|ibt|aben|eben)\s(?:\p{L}{1,20}\s){0,4}an(?=,\s))/giu,
    ),
    kept: source,
    own: true,
  },
  {
    words: lean(
      /(?=[a])(?<!\p{L})(?:aus\s(?:\p{L}{1,30}\s)?\p{L}{1,40}kreisen|aus\sdem\sUmfeld(?:[^.,;:!?]{0,40}\szu\shören)?)(?!\p{L})(?![^.,;:!?]{0,60}\s(?:stamm|komm|kam|rekrut))/giu,
    ),
    kept: source,
  },
  { words: lean(new RegExp(`(?<=,\\s)${sayings}`, 'gu')), kept: ['said', 'mayReport'], own: true, speech: 'verb' },
  {
    words: lean(
      /(?=[w])(?<!\p{L})(?:will|wollen)(?!\p{L})(?=(?:[^.!?;:]|(?<=\d)[.:](?=\d)){0,300}\s\p{Ll}{4,30}(?:t|en)\shaben(?!\p{L}))/gu,
    ),
    needsOwn: true,
    kept: anyReport,
  },
  {
    words: lean(
      /(?=[s])(?<!\p{L})soll(?:en)?(?!\p{L})(?=(?:[^.!?;:]|(?<=\d)[.:](?=\d)){1,300}\s(?:\p{Ll}{2,30}(?:t|en)\shaben|worden\ssein|\p{Ll}{0,12}ge(?:komm|gang|wes|storb|floh|fahr|flog|lauf|stieg|sunk|fall|blieb|sprung|schwomm|word|rat|schlich|drung|zog|wachs|wich|brach)en\ssein|\p{Ll}{0,8}(?:entkomm|entgang|verschwund|verstorb|ertrunk|erschien|entstand)en\ssein)(?!\p{L}))/giu,
    ),
    needsOwn: true,
    kept: anyReport,
  },
  {
    words: lean(
      /(?=[s])(?<!\p{L})soll(?:en)?(?!\p{L})(?=(?:[^.!?;:]|(?<=\d)[.:](?=\d)){1,200}\s(?:sein|haben|geben|liegen|leben|wissen|kennen|stammen|kommen)(?!\p{L}))/giu,
    ),
    needsOwn: true,
    kept: [...anyReport, 'meant'],
    unless: askedFor,
  },
  {
    words: lean(/(?=[s])(?<!\p{L})soll(?:en)?(?!\p{L})/giu),
    rests: true,
    needsOwn: true,
    kept: ['hearsay', 'alleged', 'seems', 'perhaps', 'maybe', 'believed', 'conditional', 'meant'],
    unless: askedFor,
  },
  {
    words: lean(/(?=[d])(?<!\p{L})dürften?(?!\p{L})(?!\s(?:ich|wir)(?!\p{L}))/giu),
    kept: ['perhaps', 'maybe', 'believed', 'seems', 'alleged', 'hearsay', 'conditional'],
    unless: onlyIf,
  },
  {
    // Who believes that it will be so says more than that it could.
    words: lean(
      /(?=[klf])(?<!\p{L})(?:könnten?(?!\s(?:ich|wir)(?!\p{L}))|ließe\ssich|für\s(?:denkbar|möglich))(?!\p{L})/giu,
    ),
    kept: ['perhaps', 'maybe', 'seems', 'alleged', 'hearsay', 'conditional'],
    unless: onlyIf,
  },
  {
    words: lean(/(?=[s])(?<!\p{L})(?:scheint|scheinen|schien|schienen)(?!\p{L})(?=[^.!?;:]{0,200}\szu\s)/gu),
    kept: ['seems', 'signs', 'alleged', 'perhaps', 'conditional'],
  },
  {
    words: lean(
      /(?=[skmd])(?<!\p{L})(?<!(?:als|auch|Gott)\s)(?:sei|seien|könne|müsse|dürfe)(?!\p{L})(?!\s(?:es|denn|Dank)(?!\p{L})|\s(?:\p{L}{2,12}\s)?(?:dahingestellt|angemerkt|erwähnt|hingewiesen|gesagt))/gu,
    ),
    kept: anyReport,
    unless: lean(/(?<!\p{L})(?:ob|möge|keinen?\sZweifel)(?!\p{L})/u),
    speech: 'indirect',
  },
  {
    words: lean(
      /(?=[hwgksbldnv])(?<!\p{L})(?<!als\s)(?:habe|werde|gebe|gehe|komme|stehe|bleibe|liege|wisse|lasse|brauche|bestehe|handele|gelte|drohe|nehme|sehe|verfüge)(?!\p{L})/gu,
    ),
    kept: anyReport,
    unless: lean(/(?<!\p{L})(?:ich|mir|mich|meine?[nmrs]?|ob|keinen?\sZweifel)(?!\p{L})/iu),
    speech: 'indirect',
  },
  {
    words: lean(/(?=[sw])(?<!\p{L})(?:solle|wolle)(?!\p{L})/gu),
    kept: [...anyReport, 'meant'],
    unless: lean(/(?<!\p{L})(?:ob|komme)(?!\p{L})/u),
    speech: 'indirect',
  },
  {
    words: lean(/(?=[hsw])(?<!\p{L})(?:hätten?|seien|wären?|würden?)(?!\p{L})/gu),
    kept: anyReport,
    only: lean(toldBefore),
    speech: 'indirect',
  },
]
