import { lean } from '../reading/lean-pattern.js'
import type { TraceKind } from './doubt-words.js'

/** German words that keep something from being stated as a fact, and what may stand for them in a translation. */
export type Marker = { words: RegExp; kept: readonly TraceKind[]; unless?: RegExp }

const anyReport = ['said', 'hearsay', 'alleged', 'seems', 'perhaps'] as const

/** Each finds a kind of words; of one kind one is enough to ask for. `unless` looks at the whole text. */
export const germanMarkers: readonly Marker[] = [
  {
    words: lean(/(?<!\p{L})(?:mutmaßlich|vorgeblich|angeblich|vermeintlich)\p{Ll}{0,2}(?!\p{L})/giu),
    kept: ['hearsay', 'alleged', 'seems', 'perhaps'],
  },
  {
    words: lean(/(?<!\p{L})(?:Verdacht(?:s|es)?|Tatverdächtig\p{Ll}{1,2}|verdächtig\p{Ll}{0,2})(?!\p{L})/gu),
    kept: ['alleged'],
  },
  {
    words: lean(/(?<!\p{L})(?:offenbar|anscheinend|augenscheinlich)(?!\p{L})/giu),
    kept: ['seems', 'alleged', 'hearsay'],
  },
  {
    words: lean(/(?<!\p{L})(?:vermutlich|möglicherweise|womöglich|vielleicht|wahrscheinlich)(?!\p{L})/giu),
    kept: ['perhaps', 'seems', 'alleged'],
  },
  {
    words: lean(
      /(?<!\p{L})(?:(?:nicht|noch nicht|bislang nicht|bisher nicht|nie|nicht offiziell) bestätigt|unbestätigt)\p{Ll}{0,2}(?!\p{L})/giu,
    ),
    kept: ['unconfirmed'],
  },
  {
    words: lean(
      /(?<!(?:zu|so|sehr|wie|wurde|wird|wurden|werden|und|ganz|recht)\s)(?<!\p{L})[Ll]aut\s+(?:(?:d(?:em|er|en|es)|ein(?:em|er|es)|\p{Ll}{3,}(?:en|em|er|es)\s+\p{Lu}\p{L}*)\s|\p{Lu})/gu,
    ),
    kept: ['said', 'hearsay'],
  },
  {
    words: lean(
      /(?<!\p{L})(?:zufolge|(?:nach|laut)\s(?:\p{L}{1,30}\s){0,2}(?:Angaben|Auskunft|Darstellung|Ansicht|Auffassung|Meinung|Einschätzung|Informationen|Überzeugung)|dem\sVernehmen\snach|(?:heißt|hieß)\ses|nach\seigenen\sWorten)(?!\p{L})/giu,
    ),
    kept: ['said', 'hearsay'],
  },
  {
    words: lean(/,\s+so\s+(?:(?:der|die|das|ein|eine|sein|seine|ihr|ihre)\s+)?(?:\p{Ll}{2,20}\s+)?\p{Lu}\p{L}{1,40}/gu),
    kept: ['said', 'hearsay'],
  },
  {
    words: lean(
      /(?<!\p{L})soll(?:en)?(?!\p{L})(?=[^.!?;:]{1,300}\s(?:\p{Ll}{2,30}(?:t|en)\shaben|worden\ssein|ge\p{Ll}{2,20}en\ssein)(?!\p{L}))/giu,
    ),
    kept: anyReport,
  },
  { words: lean(/(?<!\p{L})soll(?:en)?(?!\p{L})/giu), kept: [...anyReport, 'meant'] },
  {
    words: lean(
      /(?<!\p{L})(?<!(?:als|auch|Gott)\s)(?:sei|seien|könne|müsse|dürfe)(?!\p{L})(?!\s(?:es|denn|Dank)(?!\p{L})|\s(?:\p{L}{2,12}\s)?(?:dahingestellt|angemerkt|erwähnt|hingewiesen|gesagt))/gu,
    ),
    kept: anyReport,
    unless: lean(/(?<!\p{L})(?:ob|möge)(?!\p{L})/u),
  },
  {
    words: lean(/(?<!\p{L})(?<!als\s)(?:habe|werde)(?!\p{L})/gu),
    kept: anyReport,
    unless: lean(/(?<!\p{L})(?:ich|mir|mich|meine?[nmrs]?|ob)(?!\p{L})/iu),
  },
  {
    words: lean(/(?<!\p{L})(?:solle|wolle)(?!\p{L})/gu),
    kept: [...anyReport, 'meant'],
    unless: lean(/(?<!\p{L})(?:ob|komme)(?!\p{L})/u),
  },
]
