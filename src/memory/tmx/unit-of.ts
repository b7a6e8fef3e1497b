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

const longest = 10_000
const mostVariants = 60

/** The translations that one `tu` holds out of the language `from`, whichever language the file calls its source. */
export function unitsOf(
  { line, variants }: { line: number; variants: readonly Variant[] },
  { from, ownNumbers }: { from: string; ownNumbers: boolean },
): (TmxUnit | TmxRemark)[] {
  const refused = (reason: TmxRemark['reason'], at = line): TmxRemark => ({ line: at, reason, taken: false })
  if (variants.length > mostVariants) return [refused('too-many-variants')]
  const named = variants.map(variant => ({ ...variant, tag: canonicalLanguage(variant.language.replaceAll('_', '-')) }))
  const unknown = named.filter(({ tag }) => tag === null).map(variant => refused('language-unknown', variant.line))
  const isSource = ({ tag }: { tag: string | null }) => tag !== null && isSameLanguage(tag, from)
  const sources = named.filter(isSource)
  const targets = named.filter(variant => variant.tag !== null && !isSource(variant))
  if (sources.length === 0) return [...unknown, refused('no-source')]
  if (targets.length === 0) return [...unknown, refused('no-target')]
  const pairs = sources.flatMap(source => targets.map(target => ({ source, target })))
  return [
    ...unknown,
    ...pairs.flatMap(({ source, target }): (TmxUnit | TmxRemark)[] => {
      const fault = faultOf(source) ?? faultOf(target)
      if (fault) return [refused(fault, target.line)]
      const texts = textsOf(source.parts, target.parts, { ownNumbers })
      if (!sameTags(texts.source, texts.target)) return [refused('tags-differ', target.line)]
      const words = ownNumbers ? texts : { source: onOneLine(texts.source), target: onOneLine(texts.target) }
      const unit = { line: target.line, language: target.tag ?? '', ...words, authorship: target.authorship }
      const remark: TmxRemark = { line: target.line, reason: 'sub-left-out', taken: true }
      return source.hasSub || target.hasSub ? [unit, remark] : [unit]
    }),
  ]
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
