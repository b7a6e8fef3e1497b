import { canonicalLanguage, isSameLanguage } from '../../languages.js'
import { hasWords } from '../../providers/inline-tags.js'
import { sameTags, withoutTags } from '../../segments/tags.js'
import { type SegPart, textsOf } from './seg-text.js'

/** Who wrote a unit when, as a file says it; `origin` only one of ours: whether a person did. */
export type Authorship = {
  creationId?: string
  creationDate?: string
  changeId?: string
  changeDate?: string
  origin?: string
}

/** A translation as it stands in a TMX file. */
export type TmxUnit = { line: number; language: string; source: string; target: string; authorship: Authorship }

/** Why a unit, or one of its languages, is not taken; `sub-left-out` and `two-sources` are said of units that are. */
export type TmxRemark = {
  line: number
  reason:
    | 'no-source'
    | 'no-target'
    | 'empty'
    | 'too-long'
    | 'too-many-variants'
    | 'tags-differ'
    | 'language-unknown'
    | 'control-characters'
    | 'sub-left-out'
  taken: boolean
}

/** A `tuv` as it was read. */
export type Variant = {
  line: number
  language: string
  parts: SegPart[]
  length: number
  hasSub: boolean
  authorship: Authorship
}

/** A `tu` as it was read, of a file that we wrote or of another. */
export type Unit = { line: number; isOurs: boolean; variants: Variant[] }

const longest = 10_000

/** More of a unit are not read. */
export const mostVariants = 60
/** Each variant in `from` gets all the others; a unit in all languages there are may have two. */
const mostPairs = 2 * mostVariants

/** The translations that one `tu` holds out of the language `from`, whichever language the file calls its source. */
export function* unitsOf({ line, isOurs, variants }: Unit, from: string): Generator<TmxUnit | TmxRemark> {
  const refused = (reason: TmxRemark['reason'], at = line): TmxRemark => ({ line: at, reason, taken: false })
  if (variants.length > mostVariants) return yield refused('too-many-variants')
  const named = variants.map(variant => ({ ...variant, tag: canonicalLanguage(variant.language.replaceAll('_', '-')) }))
  const isSource = ({ tag }: { tag: string | null }) => tag !== null && isSameLanguage(tag, from)
  const sources = named.filter(isSource)
  const targets = named.filter(variant => variant.tag !== null && !isSource(variant))
  for (const { tag, line } of named) if (tag === null) yield refused('language-unknown', line)
  if (sources.length === 0) return yield refused('no-source')
  if (targets.length === 0) return yield refused('no-target')
  if (sources.length * targets.length > mostPairs) return yield refused('too-many-variants')
  for (const source of sources) {
    for (const target of targets) {
      const unit = pairOf(source, target, isOurs)
      yield typeof unit === 'string' ? refused(unit, target.line) : unit
      if (typeof unit === 'string') continue
      if (source.hasSub || target.hasSub) yield { line: target.line, reason: 'sub-left-out', taken: true }
    }
  }
}

/** A source and its translation in our form, or why that cannot be. */
function pairOf(
  source: Variant,
  target: Variant & { tag: string | null },
  ownNumbers: boolean,
): TmxUnit | TmxRemark['reason'] {
  const fault = faultOf(source) ?? faultOf(target)
  if (fault) return fault
  const texts = textsOf(source.parts, target.parts, { ownNumbers })
  if (!sameTags(texts.source, texts.target)) return 'tags-differ'
  const words = ownNumbers ? texts : { source: onOneLine(texts.source), target: onOneLine(texts.target) }
  return { line: target.line, language: target.tag ?? '', ...words, authorship: target.authorship }
}

/** Other programs break lines within a sentence; an article's has none, and would never be found again. */
function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

function faultOf({ parts, length }: Variant): TmxRemark['reason'] | null {
  if (length > longest) return 'too-long'
  const words = parts.map(part => (part.kind === 'text' ? part.value : '')).join('')
  if (!hasWords(withoutTags(words))) return 'empty'
  return control.test(words) ? 'control-characters' : null
}
