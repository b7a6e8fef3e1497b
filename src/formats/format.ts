import type { ArticleText, Inline } from './article-text.js'

/** A file as it arrives: text where somebody has decoded it already, else its bytes. */
export type FormatInput = string | Uint8Array

/** What the sender says beside the file. A headline given here is not looked for in the file. */
export type ReadOptions = {
  headline?: string
  /** Lines, from 1, that an editor wants in though they look like furniture. Only `text` has lines to keep. */
  keep?: readonly number[]
}

/** An article as a format found it. What is absent was not in the file. */
export type FoundText = {
  kicker?: Inline[]
  headline?: Inline[]
  teaser?: Inline[]
  body: ArticleText
  /** True of a file that is not what its name says, or that nobody should unpack. */
  isUnreadable?: boolean
}

/** One file format and how an article is read out of it. `read` never throws: it says what it left out. */
export type Format<Id extends string = string> = {
  readonly id: Id
  readonly mediaTypes: readonly string[]
  /** How the names of such files end, without the dot. */
  readonly extensions: readonly string[]
  read(file: FormatInput, options?: ReadOptions): FoundText | Promise<FoundText>
  /** Files with what is to be found in them, so that nobody has to guess. */
  readonly examples: readonly FormatExample[]
}

type FormatExample = { file: FormatInput; headline?: string; blocks: readonly string[] }

/** Declares a format and keeps its id as a literal type, so that the list of ids derives itself. */
export function defineFormat<const Id extends string>(format: Format<Id>): Format<Id> {
  return format
}

/** Text formats accept bytes too; a byte that is not UTF-8 becomes U+FFFD instead of an error. */
export function decodeText(file: FormatInput): string {
  const text = typeof file === 'string' ? file : new TextDecoder('utf-8').decode(file)

  return text.replace(/^\uFEFF/, '').replaceAll('\0', '')
}
