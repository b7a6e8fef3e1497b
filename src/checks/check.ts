/** One quality check: pure, instant, and explained by its own examples. Its wording is in `locales/<language>/checks.json`. */
export type Check<Id extends string = string> = {
  readonly id: Id
  /** An `error` blocks approval until it is fixed or waived. */
  readonly severity: Severity
  /** Where it weighs otherwise, by the translation's language without a region. */
  readonly severityIn?: Readonly<Record<string, Severity>>
  /** Languages of translations it has data for, without regions; left out if it knows all. In others it is silent. */
  readonly languages?: readonly string[]
  find(pair: Pair): Finding[]
  readonly examples: { passes: readonly Pair[]; finds: readonly Pair[] }
}

export type Severity = 'error' | 'warning'

/**
 * A segment in both languages (BCP 47), with inline tags as `<1>…</1>` and `<2/>`. `kind` is its block's, where known;
 * `terms` are those of the glossary that occur in the source.
 */
export type Pair = {
  source: string
  target: string
  sourceLanguage: string
  language: string
  kind?: string
  terms?: readonly PairTerm[]
}

/** A term of the glossary, where it stands in the source, and how the newsroom wants it in the pair's language. */
export type PairTerm = {
  source: string
  spans: readonly Span[]
  target: string | null
  forbidden: readonly string[]
  caseRule: 'any' | 'initial' | 'exact'
}

/** From and to, in UTF-16 units, as a text is sliced. */
export type Span = [number, number]

/** What a check objects to: `details` fill its wording, the spans say which words are meant. */
export type Finding = {
  /** Where this one weighs otherwise than its check does. */
  severity?: Severity
  details?: Record<string, string>
  sourceSpan?: Span
  targetSpan?: Span
  /** A target that certainly mends it. */
  replacement?: string
}

export function defineCheck<const Id extends string>(check: Check<Id>): Check<Id> {
  return check
}

/** A check that needs to see all segments of a version at once; its examples are whole lists of them. */
export type CheckAcross<Id extends string = string> = {
  readonly id: Id
  readonly severity: Severity
  readonly languages?: readonly string[]
  findAcross(pairs: readonly Pair[]): FindingAcross[]
  readonly examples: { passes: readonly (readonly Pair[])[]; finds: readonly (readonly Pair[])[] }
}

/** `segment` is the place in the list. */
export type FindingAcross = Finding & { segment: number }

export function defineCheckAcross<const Id extends string>(check: CheckAcross<Id>): CheckAcross<Id> {
  return check
}
