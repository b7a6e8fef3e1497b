import { lean } from '../reading/lean-pattern.js'
import type { TraceKind } from './doubt-words.js'
import { saying } from './sayings.js'

/** German words that are no marker of doubt and leave what looks like a trace of one. Those that `tell` say who speaks. */
export type Echo = {
  words: RegExp
  leaves: readonly TraceKind[]
  tells?: true
  /** What it leaves looks like a report, and is what was done: a letter that somebody wrote. */
  done?: true
  /** What is done, or left open: it never tells who speaks. */
  mute?: true
  unless?: RegExp
  /** Leaves two: `a claim that he denies`, for „was er bestreitet“. */
  twice?: true
  /** What has to stand in the text: words that may begin with anything are looked for slowly. */
  near?: RegExp
}

/** Where two find the same words, the first counts. */
export const germanEchoes: readonly Echo[] = [
  { words: saying, leaves: ['said', 'mayReport', 'hearsay'], tells: true },
  {
    // „Wies den Vorwurf zurück, er habe“ is denied once.
    words: lean(/(?<!\p{L})(?:weis(?:t|en)|wies(?:en)?)\s[^.,;:!?]{1,60}\szurück(?=[,:]\s)/gu),
    leaves: ['said', 'mayReport', 'hearsay'],
    tells: true,
  },
  {
    // „Schloss das aus: Man habe …“
    words: lean(/(?<!\p{L})schl(?:ießt|ießen|oss|ossen)\s[^.,;:!?]{1,120}\saus(?=:\s)/gu),
    leaves: ['said', 'mayReport', 'hearsay'],
    tells: true,
  },
  {
    words: lean(
      /(?<=,\s)(?:lautet(?:e|en)?|so)\s(?:der|die|das|ein|eine|ihre?|seine?)\s(?:\p{Ll}{2,20}\s)?(?:Vorwurf|Vorwürfe|Anklage|Kritik|Befürchtung|Verdacht|Begründung|Argument|Theorie|These|Forderung|Einschätzung|Urteil|Fazit)(?!\p{L})/gu,
    ),
    leaves: ['said', 'mayReport', 'hearsay', 'accused'],
    tells: true,
  },
  {
    words: lean(/(?<!\p{L})(?:sprechen|spricht|sprach(?:en)?|reden|redet(?:e|en)?)\svon(?!\p{L})/giu),
    leaves: ['said', 'mayReport', 'hearsay'],
    tells: true,
  },
  { words: lean(/(?<!\p{L})geschrieben(?!\p{L})/giu), leaves: ['said', 'mayReport'], done: true },
  {
    words: lean(/(?<=,\swas\s[^,.;:!?]{1,60}\s)(?:bestr[ie]{1,2}t(?:et|en|e)?|dementier(?:t|te|ten|en))(?!\p{L})/giu),
    leaves: ['mayReport', 'accused'],
    twice: true,
  },
  {
    // A translation that calls them by what is no word of accusing has its „accused of“ for something else.
    words: lean(/(?<!\p{L})(?:Angeklagt|Beschuldigt)e[nrm]?(?!\p{L})/gu),
    leaves: ['accused', 'suspect', 'mayReport'],
    unless: lean(/(?<!\p{L})(?:defendants?|imputad[oa]s?|procesad[oa]s?|arguid[oa]s?)(?!\p{L})/iu),
  },
  {
    near: /vorw[üu]rf|anklage|klagt|schuldig|geworfen|w[ia]rft?|werfen/i,
    words: lean(
      /(?<!\p{L})(?:\p{L}{0,30}(?:vorw[üu]rf|anklage)\p{Ll}{0,3}|(?:an|be)(?:ge|ver)?(?:klagt|schuldig)\p{Ll}{0,5}|vorgeworfen|(?:wirft|werfen|warf)\s)(?!\p{L})/giu,
    ),
    leaves: ['accused', 'suspect', 'mayReport'],
  },
  {
    // Who is investigated „wegen des Verdachts der Untreue“ is so for embezzlement: one word says both.
    near: /ermitt|verteidiger|untersuch/i,
    words: lean(
      /(?<!\p{L})(?:\p{L}{0,30}ermitte?l\p{Ll}{0,6}(?!\p{L})(?<!\swegen\s(?:des\s)?(?:\p{Ll}{1,20}\s)?Verdachts?\s[^.!?]{1,100})(?![^,.!?]{0,40}\swegen\s(?:des\s)?(?:\p{Ll}{1,20}\s)?Verdachts?\s)|verteidiger\p{Ll}{0,5}|untersuch\p{Ll}{0,6})(?!\p{L})/giu,
    ),
    leaves: ['accused'],
  },
  {
    words: lean(
      /(?<!\p{L})(?:ge)?(?:glaub|denk|erwart|rechne|schätz|hoff)\p{Ll}{0,3}(?!\p{L})|(?<!\p{L})davon\saus(?!\p{L})/giu,
    ),
    leaves: ['maybe', 'believed', 'mayReport'],
  },
  {
    near: /kritik|forderung|warnung|bericht|meldung|studie|umfrage|antwort|beschwerde|zweifel|drohung|versprechen|zusage|erklärung|frage|befürchtung|hoffnung|stellungnahme|mitteilung|anzeige/i,
    words: lean(
      /(?<!\p{L})\p{L}{0,30}(?:kritik|forderung|warnung|bericht|meldung|studie|umfrage|antwort|beschwerde|zweifel|drohung|versprechen|zusage|erklärung|frage|befürchtung|hoffnung|stellungnahme|mitteilung|anzeige)(?:en|e|n|s)?(?!\p{L})/giu,
    ),
    leaves: ['mayReport'],
  },
  {
    words: lean(
      /(?<!\p{L})(?:publik|(?:ge)?(?:warn|forder|kritisier|fürcht|frag|droh(?!ne)|hör)\p{Ll}{0,4}|bedroh\p{Ll}{1,4}|erfahren|erfuhr(?:en)?|zugestimmt|zustimm(?:t|te|ten|en)|(?:ge)?einigt(?:e|en)?|verständigt(?:e|en)?|vereinbar(?:t|te|ten)|(?:befürcht|versprech|versproch|bestätig|dementier|bestr[ie]{1,2}t|beschr[ie]{1,2}b|vorschl|vorgeschlagen|empf[ieo]hl|bedauer|bezweifel)\p{Ll}{0,5}|bitte[nt]|bat(?:en)?|gebeten|zeig(?:t|te|ten|en)|gezeigt|lehn(?:t|te|ten|en)|abgelehnt|räumt(?:e|en)?|wies(?:en)?|weist|weisen|zurückgewiesen|rief(?:en)?|ruft|rufen|sprecher\p{Ll}{0,5}|(?:informier|unterricht|benachrichtig|beruhig)\p{Ll}{0,4}|aufgeklärt|aufklär(?:t|te|en))(?!\p{L})/giu,
    ),
    leaves: ['mayReport'],
  },
  {
    words: lean(
      /(?<!\p{L})(?:(?:be|ge)?klag(?:t|te|ten|en)|entsch[ei]{2}d\p{Ll}{0,4}(?<!(?:dementier|widersp|wies|weis|lehn|bestr[ie]{1,2}t)\p{Ll}{0,6}\s[^.!?]{0,100}\sentschieden)|(?:ge)?urteilt(?:e|en)?|(?:ge)?(?:verlang|mahn|äußer)\p{Ll}{0,4}|(?:erinner|erwähn|plädier|prognostizier)\p{Ll}{1,3}|gestand(?:en)?)(?!\p{L})/giu,
    ),
    leaves: ['mayReport'],
  },
  {
    near: /kommenti?[ae]r|diskutier|überprüf|verifizier|prüft|verw[aeio]rf|erw[aäo]g|beantrag|ber(?:ät|aten|iet)|erörter/i,
    words: lean(
      /(?<!\p{L})(?:\p{L}{0,20}kommentar\p{Ll}{0,3}|(?:ge)?(?:kommentier|diskutier)\p{Ll}{0,4}|(?:überprüf|verifizier)\p{Ll}{1,3}|prüf(?:t|te)|verw[aeio]rf\p{Ll}{0,3}|erw[aäo]g\p{Ll}{0,4}|beantrag\p{Ll}{1,3}|ber(?:ät|aten|iet(?:en)?)|erörter\p{Ll}{0,4})(?!\p{L})/giu,
    ),
    leaves: ['mayReport'],
    mute: true,
  },
  {
    words: lean(
      /(?<!\p{L})(?:ob|offen|unklar|ungewiss|fraglich|geständ\p{Ll}{1,4}|gest(?:and|eht|ehen)(?:en)?)(?!\p{L})/giu,
    ),
    leaves: ['mayReport'],
    mute: true,
  },
  {
    words: lean(
      /(?<!\p{L})(?:kann|können|konnten?|darf|dürfen|möglich\p{Ll}{0,2}|Möglichkeit(?:en)?|Chancen?|Gefahr|Risik\p{Ll}{1,2}|Potenzial\p{Ll}{0,2}|potenziell\p{Ll}{0,2})(?!\p{L})/giu,
    ),
    leaves: ['maybe', 'believed'],
  },
  {
    words: lean(/(?<!\p{L})(?:würden?|hätten?|wären?|müssten?|sollten?|könnten?)(?!\p{L})/giu),
    leaves: ['conditional', 'maybe', 'believed'],
  },
  {
    words: lean(
      /(?<!\p{L})(?:(?:deutlich(?!\s(?:\p{Ll}{2,20}er(?:e[mnrs]?)?|mehr|weniger|zu|über|unter)(?!\p{L}))|klar)(?<!\s(?:mach|stell)(?:t|te|ten|en)\s[^.,;:!?]{0,40})|sichtbar|Zeichen|Anzeichen|Hinweise?n?|Indizi?e?n?)(?!\p{L})/giu,
    ),
    leaves: ['signs', 'mayReport'],
  },
]
